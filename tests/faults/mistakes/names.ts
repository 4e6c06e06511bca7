/** Names in a page or a list that lead to nothing. */
import { change } from '../make';
import { inText, skill, type Mistake } from './mistake';

export const names: Record<string, Mistake> = {
  'a fact that does not exist': {
    make: change(skill, /<Cite id="[^"]+"/, '<Cite id="C-99.9"'),
    says: /^\S+craving\.mdx:\d+: <Cite id="C-99\.9" \/> names no fact in content\/facts\.yaml/,
    remedy: /Add the fact/,
  },
  'a source that does not exist': {
    make: change(skill, 'sources:\n', 'sources:\n  - nobody-1999\n'),
    says: /^\S+craving\.mdx:\d+: sources names "nobody-1999"/,
    remedy: /Add the source/,
  },
  'a source that nothing cites': {
    make: change(skill, 'sources:\n', 'sources:\n  - wakeman-2020\n'),
    says: /^\S+craving\.mdx:\d+: sources lists "wakeman-2020", but nothing/,
    remedy: /take it out/,
  },
  'a cited source that is not listed': {
    make: change(skill, /sources:\n {2}- \S+\n/, 'sources:\n'),
    says: /^\S+craving\.mdx:\d+: <Cite.* is not in the page's sources/,
    remedy: /Add nhs-breathing/,
    elsewhere: true,
  },
  'a stage that does not exist': {
    make: change(skill, /stages:\n {2}- \S+/, 'stages:\n  - second-wind'),
    says: /^\S+craving\.mdx:\d+: stages names "second-wind"/,
    remedy: /initiation, abstinence/,
  },
  'a need that does not exist': {
    make: change(skill, 'needs: [craving-now]', 'needs: [money]'),
    says: /^\S+craving\.mdx:\d+: needs names "money"/,
    remedy: /craving-now/,
  },
  'a term that does not exist': {
    make: change(skill, '<Term id="naloxone">', '<Term id="narcan">'),
    says: /^\S+craving\.mdx:\d+: <Term id="narcan"> is not in content\/glossary\.yaml/,
    remedy: /Add it there/,
  },
  'a help line that does not exist': {
    make: inText('<Line id="us-nobody" />'),
    says: /^\S+craving\.mdx:\d+: <Line id="us-nobody"> is not in content\/help-lines\.yaml/,
    remedy: /Add it there/,
  },
  'a link to a page that is not there': {
    make: inText('[Sleep](/skills/sleeping/)'),
    says: /^\S+craving\.mdx:\d+: A link goes to \/skills\/sleeping\/, and there is no such page/,
    remedy: /\/skills\/sleep\//,
  },
  'a link to a heading that is not there': {
    make: inText('[Now](/guides/overdose-and-naloxone/#what-to-do)'),
    says: /^\S+craving\.mdx:\d+: .* there is no heading #what-to-do\./,
    remedy: /#what-to-do-now/,
  },
  'a link that depends on where it stands': {
    make: inText('[Sleep](../sleep/)'),
    says: /^\S+craving\.mdx:\d+: A link goes to "\.\.\/sleep\/"/,
    remedy: /from the top/,
  },
  'a link that runs a script': {
    make: inText('[Now](javascript:alert)'),
    says: /^\S+craving\.mdx:\d+: A link goes to "javascript:alert"/,
    remedy: /https:\/\//,
  },
  'a step of a way that is no page': {
    make: change('content/ways.yaml', '/stage-finder/', '/stages/finder/'),
    says: /^content\/ways\.yaml:\d+: recovery\.steps names "\/stages\/finder\/"/,
    remedy: /Correct it/,
  },
  'a changed page that is no page': {
    make: change('content/changes.yaml', '/guides/medicines/', '/guides/medicine/'),
    says: /^content\/changes\.yaml:\d+: first-edition\.pages names "\/guides\/medicine\/"/,
    remedy: /Correct it/,
  },
  'a fact that rests on nothing': {
    make: change('content/facts.yaml', '[mercer-woody-1999]', '[mercer-1999]'),
    says: /^content\/facts\.yaml:\d+: C-1\.1\.sources names "mercer-1999"/,
    remedy: /Correct it/,
  },
};
