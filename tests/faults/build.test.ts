/** An author's mistake stops the build, and the message names the file, the field or place, and the remedy. */
import { expect, test } from 'vitest';
import { buildWith, type Mistake } from './broken-copy';

const skill = 'content/en/skills/riding-out-a-craving.mdx';

const mistakes: [what: string, mistake: Mistake, message: RegExp[]][] = [
  [
    'an unknown frontmatter field',
    { file: skill, find: 'title:', replace: 'colour: red\ntitle:' },
    [/riding-out-a-craving/, /colour/],
  ],
  [
    'a missing frontmatter field',
    { file: skill, find: /summary:.*\n/, replace: '' },
    [/riding-out-a-craving/, /summary/],
  ],
  [
    'a description that is too long',
    { file: skill, find: /description:.*/, replace: `description: "${'word '.repeat(40)}"` },
    [/riding-out-a-craving/, /description.*160 characters/],
  ],
  [
    'an impossible date',
    { file: skill, find: /reviewed: .*/, replace: 'reviewed: "2026-02-30"' },
    [/riding-out-a-craving/, /reviewed.*real calendar date/],
  ],
  [
    'a date without quotes',
    { file: skill, find: /reviewed: .*/, replace: 'reviewed: 2026-02-30' },
    [/riding-out-a-craving/, /reviewed/],
  ],
  [
    'a fact that does not exist',
    { file: skill, find: /<Cite id="[^"]+"/, replace: '<Cite id="C-99.9"' },
    [/riding-out-a-craving\.mdx/, /<Cite id="C-99\.9" \/> names no fact/, /content\/facts\.yaml/],
  ],
  [
    'a source that does not exist',
    { file: skill, find: 'sources:\n', replace: 'sources:\n  - nobody-1999\n' },
    [/riding-out-a-craving\.mdx/, /sources names "nobody-1999"/, /content\/sources\.json/],
  ],
  [
    'a source that nothing cites',
    { file: skill, find: 'sources:\n', replace: 'sources:\n  - wakeman-2020\n' },
    [/riding-out-a-craving\.mdx/, /sources lists "wakeman-2020"/, /nothing on the page cites it/],
  ],
  [
    'a cited source that is not listed',
    { file: skill, find: /sources:\n {2}- \S+\n/, replace: 'sources:\n' },
    [/riding-out-a-craving\.mdx/, /is not in the page's sources/],
  ],
  [
    'an unknown component',
    { file: skill, find: '<Steps>', replace: '<Sidebar />\n\n<Steps>' },
    [/riding-out-a-craving|Sidebar/, /Sidebar/],
  ],
  [
    'a component with a wrong attribute',
    { file: skill, find: /<Cite id=("[^"]+")/, replace: '<Cite id=$1 page="3"' },
    [/riding-out-a-craving\.mdx/, /<Cite>.*page/],
  ],
  [
    'a link to a page that is not there',
    { file: skill, find: /\]\(\/[^)]+\)/, replace: '](/skills/sleeping/)' },
    [/riding-out-a-craving\.mdx/, /\/skills\/sleeping\//, /no such page/],
  ],
  [
    'stages that overlap',
    { file: 'content/stages.yaml', find: 'days: 90', replace: 'days: 7' },
    [/content\/stages\.yaml/, /maintained-abstinence\.begins.*overlap/],
  ],
  [
    'a gap before the first stage',
    { file: 'content/stages.yaml', find: 'days: 0', replace: 'days: 1' },
    [/content\/stages\.yaml/, /initiation\.begins.*gap/],
  ],
  [
    'a fact that nobody read',
    { file: 'content/facts.yaml', find: '\n  verified: page', replace: '\n  verified: no' },
    [/facts/, /verified.*Only a fact that was read/],
  ],
  [
    'a help line that is not sure enough',
    { file: 'content/help-lines.yaml', find: 'rating: B', replace: 'rating: C' },
    [/helpLines/, /rating.*Only lines rated A or B/],
  ],
  [
    'a help line without a check date',
    { file: 'content/help-lines.yaml', find: /\n {2}checked: .*/, replace: '' },
    [/helpLines → us-911/, /checked/],
  ],
  [
    'a skill for a stage that does not exist',
    { file: skill, find: /stages:\n {2}- \S+/, replace: 'stages:\n  - second-wind' },
    [/riding-out-a-craving\.mdx/, /stages names "second-wind"/],
  ],
];

test('the site without a mistake builds', async () => {
  expect(await buildWith()).toBeUndefined();
});

test.each(mistakes)('%s', async (_, mistake, messages) => {
  const printed = await buildWith(mistake);
  expect(printed, 'the build went through').toBeDefined();
  for (const message of messages) expect(printed).toMatch(message);
});
