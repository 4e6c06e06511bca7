/**
 * Text that may hold a date -> the same in a small alphabet: digits, `<8>` for a month's name, `- . / ,` and spaces.
 *
 * People paste from chats, mails and letters. Times, brackets, weekdays and invisible marks are put out of the way
 * here, so that what reads dates sees numbers, months and signs only.
 */
import { lettersOff } from './misspelled';

/** The words that may stand in a date, in small letters. */
export interface DateWords {
  /** Names of months, January to December, once for each language; empty where a list has no other name. */
  readonly months: readonly string[];
  /** Words that change nothing: "of", names of weekdays. */
  readonly skipped: readonly string[];
  /** Words for the first of a month. */
  readonly first: readonly string[];
  /** Words between two days that could both be meant: "or", "to". */
  readonly between: readonly string[];
}

/** Longer texts are no date: nobody looks for one in a letter. */
const LONGEST = 1000;
/** The zeros of the scripts whose digits are written from left to right like ours (Unicode, Nd); one to nine follow. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰';
/** Letters enough to tell one month from another in every language of the list. */
const SHORTEST_NAME = 3;

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const TIME =
  /t?\d{1,2}[:h]\d{2}(:\d{2}([.,]\d+)?)?(\s*[ap]\.?\s?m\b\.?)?(\s*(z\b|(utc|gmt)?\s*[+-]\d{1,2}(:?\d{2})?\b))?|\bt\d{4,6}z?\b|\b\d{1,2}\s?[ap]\.?m\b\.?/g;
/** After a number: 1st, 2nd, 1.º, 1er. */
const ORDINAL = /(\d)(?:\s?(?:st|nd|rd|th)|\.?(?:ero|er|ro|do|to|vo|mo|o|a))(?![a-z])/g;

/** Plain small letters without accents, the digits 0 to 9, one sign for each kind of dash, dot, slash and comma. */
export function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u0660-\uabf9]/g, latinDigit)
    .toLowerCase()
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFKD').charAt(0))
    .replace(/[\u2010-\u2015\u2212\u2043\u2796\u30fc\u301c~]/g, '-')
    .replace(/[\u00b7\u2022\u2024\u2027\u2219\u22c5\u25cf\u3002\u30fb]/g, '.')
    .replace(/[\u2044\u2215\\|\u5e74\u6708\ub144\uc6d4]/g, '/')
    .replace(/[\u65e5\uc77c]/g, ' ')
    .replace(/[;\u060c\u066b\u3001]/g, ',')
    .trim();
}

function latinDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  for (let at = 0; at < ZEROS.length; at++) {
    const value = code - ZEROS.charCodeAt(at);
    if (value >= 0 && value <= 9) return String(value);
  }
  return sign;
}

/** A number without what makes it an ordinal: "7th" is "7". */
export const withoutOrdinals = (text: string): string => text.replace(ORDINAL, '$1');

/**
 * What is left of a text for reading dates: see above. `~` stands for any other word, `&` for one between two days
 * of which either can be meant.
 */
export function marked(text: string, words: DateWords): string {
  return withoutOrdinals(plain(text).replace(TIME, ' ~ '))
    .replace(/[a-z]+/g, (word) => {
      const month = monthNamed(word, words);
      if (month !== undefined) return `<${month}>`;
      if (isOneOf(word, words.skipped)) return ' ';
      if (words.first.includes(word)) return '1';
      return words.between.includes(word) ? ' & ' : ' ~ ';
    })
    .replace(/[^\d<>~&./,-]+/g, (other) => (/[\u0250-\uffff]/.test(other) && /\S/.test(other) ? ' ~ ' : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function isOneOf(word: string, list: readonly string[]): boolean {
  return list.some((known) => known === word || (word.length >= SHORTEST_NAME && known.startsWith(word)));
}

/**
 * A month by three letters or more of its name in any of the languages, and by a misspelled name where it is nearer
 * to one month than to every other.
 *
 * @returns 1 to 12
 */
export function monthNamed(word: string, { months, skipped }: DateWords): number | undefined {
  if (word.length < SHORTEST_NAME) return undefined;
  const exact = months.findIndex((name) => name.startsWith(word));
  if (exact >= 0) return (exact % 12) + 1;
  const most = word.length < 4 || isOneOf(word, skipped) ? 0 : word.length < 8 ? 1 : 2;
  const off = months.map((name) => (name === '' ? Infinity : nearness(word, name)));
  const least = Math.min(...off);
  const nearest = new Set(off.map((one, index) => (one === least ? index % 12 : -1)).filter((index) => index >= 0));
  const [only] = nearest;
  return least <= most && nearest.size === 1 && only !== undefined ? only + 1 : undefined;
}

/** A short word may be the beginning of a name: "setp" is "sept". */
function nearness(word: string, name: string): number {
  const whole = lettersOff(word, name);
  return word.length === 4 && word[0] === name[0] ? Math.min(whole, lettersOff(word, name.slice(0, 4))) : whole;
}
