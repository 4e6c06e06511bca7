/** Examples as hands in a hurry would type them: letters lost, doubled and swapped, words joined and cut. */

/** Numbers from 0 to 1, the same from the same seed on every machine (a linear congruential generator). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** A copy of a text with one or two mistakes. */
export function misspelling(text: string, random: () => number): string {
  const words = text.split(' ');
  const any = (count: number) => Math.floor(random() * count);
  if (words.length > 1 && random() < 0.35) {
    const at = any(words.length - 1);
    words.splice(at, 2, `${words[at]}${words[at + 1]}`);
  }
  for (let mistakes = 1 + any(2); mistakes > 0; mistakes--) {
    const at = any(words.length);
    words[at] = withMistake(words[at] ?? '', random);
  }
  return words.join(' ');
}

function withMistake(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const kind = random();
  if (kind < 0.4) return head + tail;
  if (kind < 0.7) return head + tail.charAt(0) + letter + tail.slice(1);
  if (kind < 0.85) return head + letter + letter + tail;
  return `${head} ${letter}${tail}`;
}
