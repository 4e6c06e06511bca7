/** Text as it was typed or pasted, in whatever letters and signs -> plain small letters, digits and signs. */

/** Longer texts are no date: nobody looks for one in a letter. */
const LONGEST = 1000;
/** The zeros of the scripts whose digits are written from left to right like ours (Unicode, Nd); one to nine follow. */
const ZEROS = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰';

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
/** After a number: 1st, 2nd, 1.º, 1er. Only the English ones stand apart: "3 o 4" is two days. */
export const ORDINAL = /(\d)(?:\s?(?:st|nd|rd|th)|\.?(?:ero|er|ro|do|to|vo|mo|o|a))(?![a-z])/g;

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
