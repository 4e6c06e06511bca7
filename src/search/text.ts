/** Text as search sees it: without case, accents and punctuation, cut into words, words cut to their stems. */

/** Nobody types more on purpose; the rest of a pasted text would only cost time. */
const LONGEST = 200;

/** Words that say nothing about what is looked for. */
const EMPTY = new Set(
  'a an the of to in on at for and or is are am was were be been do does did i im ive me my it its this that with you your we our they them their off have has had get got getting just really very so please now right bad badly el la los las de un una y en que por con mi se lo esta'.split(
    ' ',
  ),
);

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

/** The words of a folded text, without the empty ones unless there are no others. */
export function wordsOf(folded: string): string[] {
  const all = folded.split(' ').filter(Boolean);
  const telling = all.filter((word) => !EMPTY.has(word));
  return telling.length > 0 ? telling : all;
}

/** A light English stem: the ending goes if at least three letters stay ("cravings" and "crave" are "crav"). */
export function stem(word: string): string {
  const rules: [RegExp, string][] = [
    [/(?<=[^s])s$/, ''],
    [/(?<=.{3})(ing|(?<!e)ed|ly)$/, ''],
    [/ie$/, 'y'],
    [/(?<=.{3})e$/, ''],
    [/(?<=..)([bdgklmnprt])\1$/, '$1'],
  ];
  if (word.length < 4) return word;
  return rules.reduce((cut, [ending, instead]) => cut.replace(ending, instead), word);
}

/** How a word is stemmed when some stand for others: each group's words count as its first. */
export function stemmer(groups: readonly string[]): (word: string) => string {
  const first = new Map<string, string>();
  for (const words of groups.map((group) => group.split(' '))) {
    for (const word of words) first.set(stem(word), stem(words[0] ?? ''));
  }
  return (word) => first.get(stem(word)) ?? stem(word);
}
