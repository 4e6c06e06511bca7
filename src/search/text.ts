/** Text as search sees it: without case, accents and punctuation, words cut to their stems. */

/** Nobody types more on purpose; the rest of a pasted text would only cost time. */
const LONGEST = 200;

/**
 * What stands between words, for a class in a regular expression: signs, spaces and pictures. Written out, since not
 * every engine of the baseline knows `\p{Letter}`.
 */
export const BETWEEN_WORDS = '\\0-&(-/:-@\\[-_{-\u00bf\u00d7\u00f7\u2000-\u2018\u201a-\u2bff\u3000-\u303f\ud800-\uf8ff';
const SIGNS = new RegExp(`[${BETWEEN_WORDS}]+`, 'g');
/** Apostrophes, accents once they stand by themselves, and what nobody sees. */
const NOTHING = /['’`\u00ad\u0300-\u036f\u200b-\u200f\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** Small letters and digits, single spaces; apostrophes close up ("won't" is "wont"). Letters of any script stay. */
export function fold(text: string, longest = LONGEST): string {
  return text.slice(0, longest).normalize('NFKD').toLowerCase().replace(NOTHING, '').replace(SIGNS, ' ').trim();
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
  [/([^s])s$/, '$1'],
  [/(...)(?:ing|ly)$|(..[^e])ed$/, '$1$2'],
  [/ie$/, 'y'],
  [/(...)e$/, '$1'],
  [/(..)([bdgklmnprt])\2$/, '$1$2'],
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
    const first = stem(words[0] || '');
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
