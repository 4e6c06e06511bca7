/** Text as search sees it: without case, accents and punctuation, words cut to their stems. */

/** Nobody types more on purpose; the rest of a pasted text would only cost time. */
const LONGEST = 200;

/** Small letters and digits, single spaces; apostrophes close up ("won't" is "wont"). Letters of any script stay. */
export function fold(text: string, longest = LONGEST): string {
  return text
    .slice(0, longest)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function wordsIn(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** Words without the empty ones, unless there are no others. */
export function tellingOf(words: string[], empty: ReadonlySet<string>): string[] {
  const telling = words.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : words;
}

/** An order by code, the same on every machine. */
export const byCode = (a: string, b: string): number => Number(a > b) - Number(a < b);

const ENDINGS: [ending: RegExp, instead: string][] = [
  [/(?<=[^s])s$/, ''],
  [/(?<=.{3})(ing|(?<!e)ed|ly)$/, ''],
  [/ie$/, 'y'],
  [/(?<=.{3})e$/, ''],
  [/(?<=..)([bdgklmnprt])\1$/, '$1'],
];

/** A light English stem: the ending goes if at least three letters stay ("cravings" and "crave" are "crav"). */
export function stem(word: string): string {
  if (word.length < 4) return word;
  return ENDINGS.reduce((cut, [ending, instead]) => cut.replace(ending, instead), word);
}

/**
 * How a word is stemmed when some stand for others: each group's words count as its first. A word as it
 * stands in a group comes before one of its stem: "hijo" is a son, though "hijos" are children. Each word is
 * worked out once: opening the catalog asks for the same ones again and again.
 */
export function stemmer(groups: readonly string[]): (word: string) => string {
  const byWord = new Map<string, string>();
  const byStem = new Map<string, string>();
  for (const words of groups.map((group) => group.split(' '))) {
    const first = stem(words[0] ?? '');
    for (const word of words) {
      byWord.set(word, first);
      byStem.set(stem(word), first);
    }
  }
  return (word) => {
    const known = byWord.get(word);
    if (known !== undefined) return known;
    const own = stem(word);
    const found = byStem.get(own) ?? own;
    byWord.set(word, found);
    return found;
  };
}
