/** Whether a search may be about danger now. Needs no index: it works before anything has loaded. */
import { allowed, mistakes } from './nearest';
import { fold } from './text';

/** Other words that may stand between those of a phrase: "not really breathing". */
const BETWEEN = 2;
/** A pasted book is not a cry for help. */
const MOST_WORDS = 200;

/** What tells of a danger. */
export interface Signs {
  words: readonly string[];
  /** Words that can also speak of the past, and those that say that they do. */
  perhaps: readonly string[];
  unless: readonly string[];
}

/** Signs from the attributes of their panel, where each list is joined by |. */
export function signsOf(data: Readonly<Partial<Record<string, string>>>): Signs {
  const list = (name: string) => data[name]?.split('|') ?? [];
  return { words: list('danger'), perhaps: list('perhaps'), unless: list('unless') };
}

/** Whether what was typed tells of a danger, mistakes in typing forgiven. */
export function tellsOf({ words, perhaps, unless }: Signs, query: string): boolean {
  const typed = fold(query, Infinity).split(' ').slice(0, MOST_WORDS);
  const any = (phrases: readonly string[]) => phrases.some((phrase) => holds(typed, phrase.split(' ')));
  // Nothing is forgiven here: "die" is not "died".
  const past = unless.some((phrase) => ` ${typed.join(' ')} `.includes(` ${phrase} `));
  return any(words) || (!past && any(perhaps));
}

function holds(typed: readonly string[], phrase: readonly string[]): boolean {
  return typed.some((_, start) => {
    let at = start - 1;
    return phrase.every((word, index) => {
      const until = index === 0 ? at + 2 : at + 2 + BETWEEN;
      for (let next = at + 1; next < Math.min(until, typed.length); next++) {
        if (!isMeant(typed[next] ?? '', word, next === typed.length - 1)) continue;
        at = next;
        return true;
      }
      return false;
    });
  });
}

function isMeant(typed: string, word: string, last: boolean): boolean {
  if (typed === word || (last && typed.length > 4 && word.startsWith(typed))) return true;
  // One mistake is forgiven from four letters on: here a false alarm costs less than silence.
  const most = Math.max(allowed(word.length), word.length > 3 ? 1 : 0);
  return typed[0] === word[0] && mistakes(typed, word) <= most;
}
