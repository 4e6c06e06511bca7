/**
 * A sense for danger in words that no list holds: how much each piece of what was typed speaks of it, learned from
 * examples by `learn-sense.ts` (a linear classifier over hashed character n-grams and pairs of words). Pieces of words
 * are known in any spelling, joined or apart.
 */
import { fold } from './text';

/** Both sides of a piece of text meet here: so many places, fewer than there are pieces. */
export const PLACES = 1 << 16;
/** A pasted book is not a cry for help. */
const LONGEST = 600;
const [SHORTEST_PIECE, LONGEST_PIECE] = [3, 5];
/** Pairs of words with so many steps between them. */
const APART = 3;

/** As many as two or three words have. */
const FEW_PIECES = 50;

/** For each danger: how much each place speaks for it, as digits around `NEUTRAL`, and how sure one must be. */
export interface Sense {
  weights: string;
  /** What one step of a digit weighs. */
  step: number;
  bias: number;
}

/** The digit that says nothing, a code point. */
export const NEUTRAL = 53;

/** The places of all pieces of what was typed, each once. */
export function piecesOf(typed: string): number[] {
  // No word is meant to have a letter three times: "helppp".
  const text = ` ${fold(typed, LONGEST).replace(/(.)\1{2,}/g, '$1')} `;
  const pieces = new Set<number>();
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++)
    for (let from = 0; from + length <= text.length; from++) pieces.add(placeOf(text.slice(from, from + length)));
  const words = text.trim().split(' ');
  words.forEach((word, at) => {
    pieces.add(placeOf(`_${word}`));
    for (const next of words.slice(at + 1, at + 1 + APART)) pieces.add(placeOf(`${word}_${next}`));
  });
  return [...pieces];
}

/** A short word alone says nothing without a sign: "blue", "hope". */
const ONE_WORD = 15;
/** What a sign that stands in the page adds: much, and not so much that nothing could speak against it. */
const SIGN = 1;

/**
 * Whether pieces speak of the danger.
 *
 * @param sign whether the words have one of the signs in the page
 */
export function senses({ weights, step, bias }: Sense, pieces: readonly number[], sign = false): boolean {
  if (pieces.length < ONE_WORD && !sign) return false;
  const sum = pieces.reduce((all, piece) => all + weights.charCodeAt(piece) - NEUTRAL, 0);
  return bias + sum * step * scaleOf(pieces) + (sign ? SIGN : 0) > 0;
}

/** What one piece counts: less among many. A word or two that have just been begun say little. */
export function scaleOf({ length }: readonly number[]): number {
  return 1 / Math.sqrt(Math.max(length, FEW_PIECES));
}

/** A hash: FNV-like, then mixed, so that like pieces lie apart. */
function placeOf(piece: string): number {
  let hash = 7;
  for (let at = 0; at < piece.length; at++) hash = (Math.imul(hash, 31) + piece.charCodeAt(at)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (PLACES - 1);
}
