/** Pages to read next, chosen by what they share. */
import { getWrittenPages, pathOf, type PageEntry } from './pages';
import { type Language } from '@/site';

/** A shared need says more than a shared stage: nearly every page fits two or three stages. */
const WEIGHT = { need: 4, stage: 1 };

const stagesOf = (entry: PageEntry): string[] => ('stages' in entry.data ? entry.data.stages : []);
const shared = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id)).length;

/** The written pages that share most with this one, nearest first; none that shares nothing. */
export async function getRelated(entry: PageEntry, language: Language, most: number): Promise<PageEntry[]> {
  const others = (await getWrittenPages(language)).filter((other) => pathOf(other) !== pathOf(entry));
  return others
    .map((other) => ({
      other,
      score:
        WEIGHT.need * shared(entry.data.needs, other.data.needs) +
        WEIGHT.stage * shared(stagesOf(entry), stagesOf(other)),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}
