/** The sharing kit: what can be handed over, by what somebody needs, and paper to print. */
import { getHandouts } from './handouts';
import { getPages, type ListedPage } from './pages';
import { getShortAddresses, type ShortAddress } from './short-addresses';
import { shareGroups, type ShareGroup } from '@/schemas/short-address';
import { type Language } from '@/site';

/** A page to hand over, with the sheet of paper made from it where there is one. */
export type KitPage = ShortAddress & { handout: string | undefined };

export interface ShareKit {
  groups: { group: ShareGroup; entries: KitPage[] }[];
  /** Pages that are made to be printed. */
  paper: ListedPage[];
}

export async function getShareKit(language: Language): Promise<ShareKit> {
  const handouts = new Map((await getHandouts(language)).map(({ page, path }) => [page, path]));
  const entries = (await getShortAddresses(language)).map((entry) => ({ ...entry, handout: handouts.get(entry.path) }));
  const pages = await getPages(language);
  return {
    groups: shareGroups.map((group) => ({ group, entries: entries.filter((entry) => entry.group === group) })),
    paper: [...pages.values()].filter(({ path }) => path === '/handouts/' || /^\/share\/.+/.test(path)),
  };
}
