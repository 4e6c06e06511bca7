/** The words that stand on nearly every page: search can tell no page by them. */
import { type PageEntry } from './pages';
import { EMPTY } from '@/search/empty';
import { tellingOf, wordsIn } from '@/search/text';

const empty = new Set(EMPTY);
const wordsOf = (text: string) => tellingOf(wordsIn(text), empty);

/** The part of the pages that makes it nearly every. */
const NEARLY = 0.8;

/** The words of a page as it is written, without Markdown, components and links. */
function textOf({ body = '', data }: PageEntry): string[] {
  const plain = body.replace(/<[^>]*>|\]\([^)]*\)|[#*_[\]>|]/g, ' ');
  return [...data.keyPoints, data.description, plain].flatMap((text) =>
    text.split(/[\n.]/).flatMap((sentence) => wordsOf(sentence)),
  );
}

/** Words of titles are left out: what a page is about says something, however often it is named elsewhere. */
export function wordsOfNearlyAllPages(entries: readonly PageEntry[], stemOf: (word: string) => string): string[] {
  const pagesWith = new Map<string, number>();
  for (const entry of entries) {
    for (const each of new Set(textOf(entry).map(stemOf))) pagesWith.set(each, (pagesWith.get(each) ?? 0) + 1);
  }
  const titled = new Set(entries.flatMap(({ data }) => wordsOf(data.title).map(stemOf)));
  return [...pagesWith]
    .filter(([each, n]) => n >= NEARLY * entries.length && !titled.has(each) && !/\d/.test(each))
    .map(([each]) => each)
    .sort();
}
