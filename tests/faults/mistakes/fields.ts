/** Mistakes in the fields at the top of a page. */
import { change } from '../make';
import { skill, type Mistake } from './mistake';

export const fields: Record<string, Mistake> = {
  'no frontmatter': {
    make: change(skill, '---\n', ''),
    says: /^\S+craving\.mdx:\d+: The page does not begin with its fields/,
    remedy: /Copy them/,
  },
  'a mistake in the YAML of a page': {
    make: change(skill, 'title: Riding', 'title: "Riding'),
    says: /^\S+craving\.mdx:\d+: This cannot be read as YAML/,
    remedy: /missing quote/,
  },
  'a field written twice': {
    make: change(skill, 'number: 2', 'number: 2\nnumber: 3'),
    says: /^\S+craving\.mdx:\d+: .*keys must be unique/,
    remedy: /line/,
  },
  'an unknown field': {
    make: change(skill, 'title:', 'colour: red\ntitle:'),
    says: /^\S+craving\.mdx:\d+: "colour" is not a field/,
    remedy: /take it out.*src\/schemas\/skill\.ts/,
  },
  'a missing field': {
    make: change(skill, /summary:.*\n/, ''),
    says: /^\S+craving\.mdx:\d+: summary is missing/,
    remedy: /src\/schemas\/skill\.ts/,
    elsewhere: true,
  },
  'a description that is too long': {
    make: change(skill, /description:.*/, `description: "${'word '.repeat(40)}"`),
    says: /^\S+craving\.mdx:\d+: description: Keep the description to 160/,
    remedy: /src\/schemas/,
  },
  'an impossible date': {
    make: change(skill, /reviewed: .*/, 'reviewed: "2026-02-30"'),
    says: /^\S+craving\.mdx:\d+: reviewed: Write a real calendar date/,
    remedy: /in quotes/,
  },
  'a number where words belong': {
    make: change(skill, /time: .*/, 'time: 20'),
    says: /^\S+craving\.mdx:\d+: time: .*string/,
    remedy: /src\/schemas/,
  },
  'a reviewer who is nobody': {
    make: change(skill, 'reviewer: editors', 'reviewer: Dr. Good'),
    says: /^\S+craving\.mdx:\d+: reviewer: .*"editors"/,
    remedy: /src\/schemas/,
  },
  'no source': {
    make: change(skill, /sources:\n( {2}- .*\n)+/, 'sources: []\n'),
    says: /^\S+craving\.mdx:\d+: sources: Name at least one source/,
    remedy: /src\/schemas/,
  },
};
