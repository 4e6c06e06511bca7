/** What was learned of words of danger, loaded once the page is there. */
import { PLACES, piecesOf, senses, type Sense } from '@/search/sense';

/**
 * @param address of the file
 * @returns whether words tell of each danger, given where the signs of the page were found
 * @throws whatever keeps the file from coming, or from being one
 */
export async function judgeAt(address: string): Promise<(typed: string, signs: boolean[]) => boolean[]> {
  const learned = (await (await fetch(address)).json()) as Sense[];
  // A file that is another would speak against every sign.
  if (learned.some(({ weights }) => weights.length !== PLACES)) throw new TypeError(`${address} holds no senses.`);
  return (typed, signs) => {
    const pieces = piecesOf(typed);
    return learned.map((sense, at) => senses(sense, pieces, signs[at]));
  };
}
