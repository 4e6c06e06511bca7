/**
 * How many letters of a word are wrong: added, left out, changed, or swapped with their neighbor (optimal string
 * alignment distance).
 */
export function lettersOff(typed: string, meant: string): number {
  let before: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= meant.length; j++) row[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= meant.length; j++) {
      const same = typed[i - 1] === meant[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[meant.length] ?? 0;
}
