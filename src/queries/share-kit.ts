/** The sharing kit: what can be handed over, by what somebody needs, and paper to print. */
import { getPages, type ListedPage } from './pages';
import { getShortAddresses, type ShortAddress } from './short-addresses';
import { shareGroups, type ShareGroup } from '@/schemas/short-address';
import { type Language } from '@/site';

export interface ShareKit {
  groups: { group: ShareGroup; entries: ShortAddress[] }[];
  /** Pages that are made to be printed. */
  paper: ListedPage[];
}

export async function getShareKit(language: Language): Promise<ShareKit> {
  const entries = await getShortAddresses(language);
  const pages = await getPages(language);
  return {
    groups: shareGroups.map((group) => ({ group, entries: entries.filter((entry) => entry.group === group) })),
    paper: [...pages.values()].filter(({ path }) => path === '/handouts/' || /^\/share\/.+/.test(path)),
  };
}
