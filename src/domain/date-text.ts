/**
 * Text that may hold a date -> the same in a small alphabet, so that what reads dates sees numbers, months and signs
 * only. People paste from chats, mails, letters and lists of files: brackets and invisible marks are put out of the way.
 *
 * | Mark        | Stands for                                                               |
 * | ----------- | ------------------------------------------------------------------------ |
 * | `<8>`       | a month by its name                                                      |
 * | `a` to `g`  | a day of the week by its name, from Monday                               |
 * | `25*`       | an ordinal                                                               |
 * | `1#`, `#`   | a number in words; what is not read, but makes it another day            |
 * | `@26`       | an apostrophe and two digits of a year                                   |
 * | `&`         | a word between two dates or parts of them that could both be meant: "or" |
 * | `^`         | a time of the day                                                        |
 * | `~`         | any other word                                                           |
 */
import { monthMeant, monthNamed, weekdayNamed } from './date-names';
import { ORDINAL, plain } from './plain-text';

/** The words that may stand in a date, in small letters without accents. */
export interface DateWords {
  /** Names of months, January to December, once for each language; empty where a list has no other name. */
  readonly months: readonly string[];
  /** Names of the days of the week, Monday to Sunday, once for each language. */
  readonly weekdays: readonly string[];
  /** Words and phrases that change nothing, the longer ones first: "day of", "of". */
  readonly skipped: readonly string[];
  /** Words for the first of a month. */
  readonly first: readonly string[];
  /** Words between two days that could both be meant: "or", "to". */
  readonly between: readonly string[];
  /** The year of today, the last that two digits of a year can mean; without it they are not read. */
  readonly thisYear?: number;
}

/** As cameras write it: 2026:08:25. */
const CAMERA_DATE = /(^|[^\d./-])((?:19|20)\d\d):(\d\d):(\d\d)(?![\d:])/g;
/** A time tied to a date in the name of a file: 20260825-140311, 2026-08-25_14-03-11, 2026-08-25 at 14.03.11. */
const FILE_TIME =
  /((?:19|20)\d\d)([-.]?)(\d\d)\2(\d\d)(?:[-_]| at | a las )([01]?\d|2[0-3])([-.]?)[0-5]\d\6[0-5]\d([-.]?\d{3})?(?!\d)/g;
const TIME =
  /(^|t|\D)\d{1,2}[:h]\d{2}(?!\d)(:\d{2}([.,]\d+)?)?(\s*[ap]\.?\s?m\b\.?)?(\s*(z|utc|gmt|bst|[cew]es?t|a?[aceimp][sd]t)(?![a-z])([+-]\d{1,2}(:?\d{2})?\b)?|\s*[+-][01]\d:?[0-5]\d\b)?|\bt\d{4,6}z?\b|\b\d{1,2}\s?[ap]\.?m\b\.?/g;
/** Not x: people write it for a month they do not know. */
const ROMAN = /(\d\*?)( ?[./-] ?| (?=[ivx]{2}))(i{1,3}|iv|vi{0,3}|ix|xi{1,2})( ?[./-] ?| )(?=\d)/g;
const ROMANS = 'i,ii,iii,iv,v,vi,vii,viii,ix,x,xi,xii'.split(',');
/** Days in words, in English and Spanish. They are too rare to be read, but must not be lost beside a month. */
const NUMBER_WORD =
  /^((?!month|with).*(.first|second|third|th)|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|[tc].*rce|quince|(dieci|veint).+|treinta)$/;
/** In Spanish the word alone is August. */
const AGO = /((year|yr|month|week|day|hour)s?|long|while) ago(?![a-z])/g;
/** The day after one that is named is another day. */
const RELATIVE = /(^|[^a-z])(?:before|after|antes|despues)(?= (?:(?:the|del?|el) )*(?:[a-z]+ )?\d)/g;

/** What is left of a text for reading dates, in the marks that are told above. */
export function marked(text: string, words: DateWords): string {
  return (
    plain(text)
      // Signs that are marks from here on.
      .replace(/[<>^#*@]/g, ' ')
      // The number of a point in a list.
      .replace(/^\d{1,2}\)/, ' ~ ')
      .replace(/['`\u2018\u2019\u02bc\u2032](?=\d\d(?![\d./-]))/g, ' @')
      .replace(CAMERA_DATE, '$1$2-$3-$4')
      .replace(FILE_TIME, '$1-$3-$4 ^ ')
      .replace(/([/a-z-]\d{4}):(?=\d)/g, '$1 ')
      .replace(TIME, (_, before = '') => `${before === 't' ? '' : before} ^ `)
      .replace(ORDINAL, '$1*')
      .replace(ROMAN, (_, day, sign, month, next) => `${day}${sign}<${ROMANS.indexOf(month) + 1}>${next}`)
      // "3 a 9 de mayo" is two days; elsewhere the word changes nothing.
      .replace(/([\d*]) a (?=\d)/g, '$1 & ')
      .replace(AGO, '$1')
      .replace(RELATIVE, '$1 # ')
      .replace(anyOf(words.skipped), '$1 ')
      .replace(/([a-z]+)(\.?)/g, (_, word: string, dot: string, at: number, all: string) =>
        markOf(word, dot, /\d/.test(all.charAt(at - 1)), words),
      )
      .replace(/[^\da-g<>~&^*#@./,-]+/g, (other) => (/[\u0250-\uffff]/.test(other) && /\S/.test(other) ? ' ~ ' : ' '))
      .replace(/\s+/g, ' ')
      // What is said twice in a row.
      .replace(/(<\d+>|\b\d{4}) \1(?![\d./-])/g, '$1')
      .trim()
  );
}

function anyOf(list: readonly string[]): RegExp {
  return new RegExp(`(^|[^a-z])(?:${list.join('|').replace(/\./g, '\\.')})(?![a-z])`, 'g');
}

function markOf(word: string, dot: string, isGlued: boolean, words: DateWords): string {
  // "mar" is March in both languages, and Tuesday in one: it never speaks against a date.
  const month = monthNamed(word, words.months);
  if (month !== undefined) return `<${month}>${dot}`;
  const weekday = weekdayNamed(word, words.weekdays);
  // A full stop ends a sentence, but not after a name that is cut short.
  if (weekday !== undefined) return ` ${'abcdefg'[weekday - 1]}${words.weekdays.includes(word) ? dot : ''} `;
  if (words.first.includes(word)) return `1#${dot}`;
  if (words.between.includes(word)) return ' & ';
  const [, inner = ''] = (isGlued && /^(?:st|nd|rd|th)?(?:of|de)?(.+?)(?:del?|of)?$/.exec(word)) || [];
  const meant = monthNamed(inner, words.months) ?? monthMeant(word, words.months);
  if (meant !== undefined) return `<${meant}>${dot}`;
  return NUMBER_WORD.test(word) ? ` # ${dot}` : ` ~ ${dot}`;
}
