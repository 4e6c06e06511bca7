/** Lists that are too long for one page. */
import { type PluralForms } from '../plural';

export const lists = {
  lists: {
    part: 'part {n} of {of}',
    /** The links between the parts of a list. */
    parts: 'Parts of this list',
    /** After the first few of many pages. */
    more: { one: 'and {n} more page', other: 'and {n} more pages' } satisfies PluralForms,
    letters: 'Choose the first letter of a title.',
    /** A letter of the A to Z, for titles that begin with a number or a sign. */
    noLetter: '0 to 9',
    letterTitle: 'A to Z: {letter}',
    letterDescription: 'Every page of this site whose title begins with {letter}, with one line about each.',
    moreSkills: 'All skills for this stage',
  },
} as const;
