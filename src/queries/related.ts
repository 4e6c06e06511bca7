/** Pages to read next, chosen by what they share. */
import { once } from './once';
import { getWrittenPages, type PageEntry } from './pages';
import { type Language } from '@/site';

/** A shared need says more than any number of shared stages: nearly every page fits two or three of the four. */
const WEIGHT = { need: 5, stage: 1 };

const stagesOf = (entry: PageEntry): string[] => ('stages' in entry.data ? entry.data.stages : []);
const shared = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id)).length;

interface Candidate {
  page: PageEntry;
  /** Its place among all written pages: it decides between pages that share as much. */
  place: number;
}

const getCandidates = once(async (language: Language): Promise<readonly Candidate[]> =>
  (await getWrittenPages(language)).map((page, place) => ({ page, place })),
);

/** The pages that name a need, so that a page is compared with those, not with each page there is. */
const getCandidatesByNeed = once(async (language: Language): Promise<ReadonlyMap<string, Candidate[]>> => {
  const byNeed = new Map<string, Candidate[]>();
  for (const candidate of await getCandidates(language)) {
    for (const need of candidate.page.data.needs) {
      const named = byNeed.get(need) ?? [];
      byNeed.set(need, named);
      named.push(candidate);
    }
  }
  return byNeed;
});

/** The written pages that share most with this one, nearest first; none that shares nothing. */
export async function getRelated(entry: PageEntry, language: Language, most: number): Promise<PageEntry[]> {
  const { needs } = entry.data;
  const byNeed = await getCandidatesByNeed(language);
  const sharing = new Set(needs.flatMap((need) => byNeed.get(need) ?? []));
  // Shared stages decide among those, and fill up where too few share a need.
  const candidates = sharing.size > most ? [...sharing] : await getCandidates(language);
  return candidates
    .filter(({ page }) => page.id !== entry.id || page.collection !== entry.collection)
    .map(({ page, place }) => ({
      page,
      place,
      score: WEIGHT.need * shared(needs, page.data.needs) + WEIGHT.stage * shared(stagesOf(entry), stagesOf(page)),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, most)
    .map(({ page }) => page);
}
