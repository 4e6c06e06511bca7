/** The known word that somebody meant who mistyped it. */
import { lettersOff } from '../domain/misspelled';

/** Mistakes allowed in a word of so many letters: none in short ones, where each letter makes another word. */
export function allowed(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}

/** How many letters were added, left out, changed or swapped with their neighbor. */
export function mistakes(a: string, b: string): number {
  return Math.abs(a.length - b.length) > 2 ? 3 : lettersOff(a, b);
}

/** How a word sounds, roughly: "excersize" and "exercise" are nearly one. */
export function sound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/ck|c|q/g, 'k')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1');
}

/** What is left of a sound without its vowels: people mistake those most. */
function skeleton(heard: string): string {
  return (heard.charAt(0) + heard.slice(1).replace(/[aeiouh]+/g, '')).replace(/(.)\1/g, '$1');
}

/**
 * The closest of the known words, or none that is close enough.
 *
 * @param known words with their stems
 * @param telling how much a stem matters, to choose between words as close
 * @param unfinished the word is still being typed: it may be the start of a known one
 */
export function nearest(
  typed: string,
  known: ReadonlyMap<string, string>,
  telling: (stem: string) => number,
  unfinished: boolean,
): string | undefined {
  const most = allowed(typed.length);
  const heard = sound(typed);
  const bones = typed.length > 5 ? skeleton(heard) : '';
  let best: { word: string; cost: number } | undefined;
  if (most === 0) return undefined;
  for (const [word, stem] of known) {
    const matters = telling(stem);
    if (word.length < 4 || matters === 0) continue;
    const alike = sound(word);
    const steps = Math.min(
      mistakes(typed, word),
      mistakes(heard, alike) + (typed.length < 8 ? 1 : 0.8),
      bones.length > 2 && skeleton(alike) === bones ? 1.3 : 3,
      unfinished && word.length > typed.length ? mistakes(typed, word.slice(0, typed.length)) + 0.4 : 3,
    );
    if (steps >= most + 0.5) continue;
    // The first letter is seldom wrong.
    const cost = steps + (word[0] === typed[0] ? 0 : 0.6) - matters / 100;
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word;
}
