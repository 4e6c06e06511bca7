/** Stages that words speak of, by name or by a length of time: "stage 2", "6 months clean", "day 50". */

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const DAYS: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 };

/**
 * Words with a mark in place of each stage that they speak of, one mark a stage: "§3 clean".
 *
 * @param stemOf brings numbers to digits and units of time to English
 * @param begins on which day each stage after the first begins
 */
export function withMarks(
  words: readonly string[],
  stemOf: (word: string) => string,
  begins: readonly number[],
): string[] {
  /** The stage that a number and a unit speak of, or 0. `counted` is for "day 3", beside "3 days". */
  const stageIn = (number: string, unit: string, counted: boolean) => {
    const stem = stemOf(number);
    const nth = ORDINALS.indexOf(stem) + 1;
    const n = nth || Number(stem || NaN);
    if (unit === stemOf('stage')) return (nth || counted) && n <= begins.length + 1 ? n : 0;
    const days = DAYS[unit] || NaN;
    // "A day" tells no length. In the third week fewer than three are over; on day 3 three are.
    const passed = number === 'a' && days === 1 ? NaN : nth || (counted && days > 1) ? n - 0.5 : n;
    return passed * days >= 0 ? begins.filter((day) => passed * days >= day).length + 1 : 0;
  };
  const marked: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', next = '', after] = words.slice(at);
    const stage = (after !== 'old' && stageIn(word, stemOf(next), false)) || stageIn(next, stemOf(word), true);
    marked.push(stage ? `§${stage}` : word);
    if (stage) at++;
  }
  return marked;
}
