/** Two that claim the same, or one too few. */
import { change, copyAs, move } from '../make';
import { skill, type Mistake } from './mistake';

export const pairs: Record<string, Mistake> = {
  'two pages with one title': {
    make: change(skill, 'title: Riding out a craving', 'title: Medicines for opioid use disorder'),
    says: /^\S+craving\.mdx:\d+: title is the same as in content\/en\/guides\/medicines\.mdx/,
    remedy: /another/,
  },
  'two skills with one number': {
    make: change(skill, 'number: 2', 'number: 1'),
    says: /^content\/en\/skills\/\S+: number is the same as in content\/en\/skills\//,
    remedy: /another/,
    elsewhere: true,
  },
  'a guide to a stage that there is not': {
    make: copyAs('content/en/stages/second-wind.mdx', 'content/en/stages/abstinence.mdx', (page) =>
      page
        .replace(/title: .*/, 'title: Second wind')
        .replace(/description: .*/, `description: "${'Wind '.repeat(10)}"`),
    ),
    says: /^content\/en\/stages\/second-wind\.mdx: No stage of content\/stages\.yaml/,
    remedy: /initiation, abstinence/,
  },
  'a stage without a guide': {
    make: move('content/en/stages/initiation.mdx', 'content/README.md'),
    says: /^content\/en\/stages\/initiation\.mdx: This stage has no guide/,
    remedy: /src\/schemas\/stage\.ts/,
  },
};
