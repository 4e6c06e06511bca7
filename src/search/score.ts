/** How well each page answers words with known meanings. */
import { type Entry, type Name, type Section } from './entry';
import { type Catalog } from './evidence';
import { type Meanings } from './read';

export interface Hit {
  entry: Entry;
  score: number;
  /** The part of the page that an alias leads to. */
  section?: Section | undefined;
}

/** What the best name of a page counts beside its single words. */
const NAME = 4;
/** How much it counts that a page knows all the words. */
const COVER = 0.6;
/** How much it adds that a word stands in many names of a page. */
const MANY = 1.5;
/** An entry of the glossary comes after the page that says more. */
const GLOSSARY = 0.45;
/** How telling a word is that no page knows. */
const UNKNOWN = 4;

/** The pages that know any of the words, each with how well it answers. */
export function scored(catalog: Catalog, meanings: readonly Meanings[]): Hit[] {
  const asked = meanings.map((each) =>
    each.size === 0 ? UNKNOWN : Math.max(...[...each].map(([stem, sure]) => sure * catalog.telling(stem))),
  );
  const whole = asked.reduce((sum, each) => sum + each, 0);
  const best = bestNames(catalog, meanings, whole);
  const said = meanings.map((each) => saidBy(catalog, each));
  const pages = new Set(said.flatMap((each) => [...each.keys()]));
  return [...pages].map((entry) => {
    let words = 0;
    let answered = 0;
    said.forEach((each, index) => {
      const says = each.get(entry) || 0;
      words += says;
      if (says || [...(meanings[index]?.keys() || [])].some((stem) => catalog.common.has(stem)))
        answered += asked[index] || 0;
    });
    const { score = 0, section } = best.get(entry) ?? {};
    const share = (answered / whole) ** COVER * (entry.path.includes('#') ? GLOSSARY : 1);
    return { entry, score: (NAME * score + words) * share, section };
  });
}

/** What a word says for which pages, in its best meaning. */
function saidBy(catalog: Catalog, meanings: Meanings): Map<Entry, number> {
  const best = new Map<Entry, number>();
  for (const [stem, sure] of meanings) {
    for (const [entry, { most, all }] of catalog.said.get(stem) || []) {
      const says = sure * catalog.telling(stem) * (most + MANY * Math.log(all / most));
      if (says > (best.get(entry) || 0)) best.set(entry, says);
    }
  }
  return best;
}

/** How like the query the likest name of each page is. */
function bestNames(catalog: Catalog, meanings: readonly Meanings[], asked: number): Map<Entry, Hit> {
  const found = new Map<string, number>();
  for (const each of meanings) {
    for (const [stem, sure] of each) found.set(stem, Math.max(found.get(stem) || 0, sure));
  }
  const shared = new Map<Name, number>();
  for (const [stem, sure] of found) {
    const says = sure * catalog.telling(stem);
    for (const name of catalog.names.get(stem) || []) shared.set(name, (shared.get(name) || 0) + says);
  }
  const best = new Map<Entry, Hit>();
  for (const [{ entry, stems, weight, section }, says] of shared) {
    const own = stems.reduce((sum, stem) => sum + catalog.telling(stem), 0);
    const score = weight * says * ((2 * says) / (own + asked)) ** 2;
    if (score > (best.get(entry)?.score || 0)) best.set(entry, { entry, score, section });
  }
  return best;
}
