/**
 * Every interface word in English, by where it appears.
 *
 * Another language is written with `satisfies Words`, so that a missing word stops the type check.
 * `{name}` in a text is filled in where it is used.
 */
import { finder } from './en/finder';
import { furniture } from './en/furniture';
import { indexes } from './en/indexes';
import { pages } from './en/pages';
import { reading } from './en/reading';
import { tools } from './en/tools';

export const en = {
  tagline: 'A plain guide to heroin rehab and recovery',
  pages,
  finder,
  ...furniture,
  ...reading,
  ...indexes,
  ...tools,
} as const;

type Widen<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { [K in keyof T]: Widen<T[K]> };

/** What a language must hold. */
export type Words = Widen<typeof en>;
