/** Mistakes that an author can make in content/, each with what the message must say. */
import { Buffer } from 'node:buffer';
import { change, copyAs, move, replaceBy, write, type Make } from './make.ts';

export interface Mistake {
  make: Make;
  /** The message from its beginning: file, line where there is one, what is wrong. */
  says: RegExp;
  /** What to do about it. */
  remedy: RegExp;
}

const skill = 'content/en/skills/riding-out-a-craving.mdx';
const guide = 'content/en/guides/medicines.mdx';
const lines = 'content/help-lines.yaml';

/** Puts a line into the text of a skill. */
const inText = (line: string) => change(skill, '\n<Steps>', `\n${line}\n\n<Steps>`);

export const files: Record<string, Mistake> = {
  'an empty file': { make: write(skill, ''), says: /^\S+craving\.mdx: The file is empty/, remedy: /Write it/ },
  'a page without text': {
    make: change(skill, /(\n---\n)[\s\S]*$/, '$1'),
    says: /^\S+craving\.mdx:35: The page has no text/,
    remedy: /Write it/,
  },
  'a file that is not UTF-8': {
    make: replaceBy(skill, 'ease', Buffer.from([0xe9])),
    says: /^\S+craving\.mdx:3: The file is not UTF-8/,
    remedy: /encoding UTF-8/,
  },
  'a character lost in an earlier encoding': {
    make: inText('It�s here.'),
    says: /^\S+craving\.mdx:39: A character was lost/,
    remedy: /again/,
  },
  'a page of 5 MB': {
    make: write(skill, 'word '.repeat(1_000_000)),
    says: /^\S+craving\.mdx: The page has 5,000,000 bytes; the most is 40,000/,
    remedy: /Split it/,
  },
  'a file name with capitals and spaces': {
    make: move(skill, 'content/en/skills/Riding out.mdx'),
    says: /^content\/en\/skills\/Riding out\.mdx: The file name is the address/,
    remedy: /small letters, digits and hyphens/,
  },
  'a link instead of a file': {
    make: (root) => {
      move(skill, 'content/craving.yaml')(root);
      copyAs(skill, '../../craving.yaml', 'link')(root);
    },
    says: /^\S+craving\.mdx: This is a link/,
    remedy: /Put the file itself/,
  },
  'a page in the folder of another language': {
    make: copyAs('content/fr/guides/medicines.mdx', guide),
    says: /^content\/fr\/guides\/medicines\.mdx: "fr" is not a language/,
    remedy: /content\/en\//,
  },
  'a page in a folder that nothing reads': {
    make: move(skill, 'content/en/recipes/craving.mdx'),
    says: /^content\/en\/recipes\/craving\.mdx: Nothing reads this folder/,
    remedy: /stages, skills, guides/,
  },
  'a page that ends in .md': {
    make: move(skill, 'content/en/skills/riding-out-a-craving.md'),
    says: /^\S+craving\.md: Nothing reads this file/,
    remedy: /ends in \.mdx/,
  },
  'a picture among the pages': {
    make: write('content/en/skills/wave.png', Buffer.from([0x89, 0x50])),
    says: /^content\/en\/skills\/wave\.png: Nothing reads this file/,
    remedy: /no pictures/,
  },
  'an oversize picture': {
    make: write('public/road.jpg', Buffer.alloc(2_000_000)),
    says: /^public\/road\.jpg: The picture has 2,000,000 bytes; the most is 100,000/,
    remedy: /smaller/,
  },
};

export const fields: Record<string, Mistake> = {
  'no frontmatter': {
    make: change(skill, '---\n', ''),
    says: /^\S+craving\.mdx:1: The page does not begin with its fields/,
    remedy: /Copy them/,
  },
  'a mistake in the YAML of a page': {
    make: change(skill, 'title: Riding', 'title: "Riding'),
    says: /^\S+craving\.mdx:\d+: This cannot be read as YAML/,
    remedy: /missing quote/,
  },
  'a field written twice': {
    make: change(skill, 'number: 2', 'number: 2\nnumber: 3'),
    says: /^\S+craving\.mdx:8: .*keys must be unique/,
    remedy: /line/,
  },
  'an unknown field': {
    make: change(skill, 'title:', 'colour: red\ntitle:'),
    says: /^\S+craving\.mdx:2: "colour" is not a field/,
    remedy: /take it out.*src\/schemas\/skill\.ts/,
  },
  'a missing field': {
    make: change(skill, /summary:.*\n/, ''),
    says: /^\S+craving\.mdx:\d+: summary is missing/,
    remedy: /src\/schemas\/skill\.ts/,
  },
  'a description that is too long': {
    make: change(skill, /description:.*/, `description: "${'word '.repeat(40)}"`),
    says: /^\S+craving\.mdx:3: description: Keep the description to 160/,
    remedy: /src\/schemas/,
  },
  'an impossible date': {
    make: change(skill, /reviewed: .*/, 'reviewed: "2026-02-30"'),
    says: /^\S+craving\.mdx:14: reviewed: Write a real calendar date/,
    remedy: /in quotes/,
  },
  'a number where words belong': {
    make: change(skill, /time: .*/, 'time: 20'),
    says: /^\S+craving\.mdx:8: time: .*string/,
    remedy: /src\/schemas/,
  },
  'a reviewer who is nobody': {
    make: change(skill, 'reviewer: editors', 'reviewer: Dr. Good'),
    says: /^\S+craving\.mdx:16: reviewer: .*"editors"/,
    remedy: /src\/schemas/,
  },
  'no source': {
    make: change(skill, /sources:\n( {2}- .*\n)+/, 'sources: []\n'),
    says: /^\S+craving\.mdx:23: sources: Name at least one source/,
    remedy: /src\/schemas/,
  },
};

export const text: Record<string, Mistake> = {
  'an import line': {
    make: inText("import Chart from './chart';"),
    says: /^\S+craving\.mdx:39: A line begins with "import"/,
    remedy: /need no import/,
  },
  'curly braces': {
    make: inText('Today is {new Date()}.'),
    says: /^\S+craving\.mdx:39: A curly brace/,
    remedy: /round brackets/,
  },
  'a script': {
    make: inText('<script>alert(1)</script>'),
    says: /^\S+craving\.mdx:39: <script> is HTML/,
    remedy: /Markdown/,
  },
  'raw HTML': { make: inText('<b>Now.</b>'), says: /^\S+craving\.mdx:39: <b> is HTML/, remedy: /Markdown/ },
  'an HTML comment': {
    make: inText('<!-- check this -->'),
    says: /^\S+craving\.mdx:39: An HTML comment/,
    remedy: /Take it out/,
  },
  'a lone <': {
    make: inText('Fewer than < 5 people.'),
    says: /^\S+craving\.mdx:39: A "<" begins nothing/,
    remedy: /less than/,
  },
  'a component that does not exist': {
    make: inText('<Sidebar />'),
    says: /^\S+craving\.mdx:39: <Sidebar> is no component/,
    remedy: /Cite, CrisisNumbers/,
  },
  'a component with a wrong attribute': {
    make: change(skill, /<Cite id=("[^"]+")/, '<Cite page="3" id=$1'),
    says: /^\S+craving\.mdx:44: <Cite> does not know "page"/,
    remedy: /It takes id/,
  },
  'a component that lacks its attribute': {
    make: inText('<Line />'),
    says: /^\S+craving\.mdx:39: <Line> needs "id"/,
    remedy: /<Line id="…">/,
  },
  'a component that is never closed': {
    make: change(skill, '</Steps>', ''),
    says: /^\S+craving\.mdx:39: <Steps> is never closed/,
    remedy: /<\/Steps>/,
  },
  'a heading level left out': {
    make: change(skill, '## How long', '#### How long'),
    says: /^\S+craving\.mdx:\d+: A heading of level 4 follows one of level 2/,
    remedy: /write ###/,
  },
  'a second title': {
    make: change(skill, '## How long', '# How long'),
    says: /^\S+craving\.mdx:\d+: The page has its heading already/,
    remedy: /Begin with ##/,
  },
  'a picture without words': {
    make: inText('![](/wave.png)'),
    says: /^\S+craving\.mdx:39: A picture without words/,
    remedy: /Say in the text/,
  },
  'a picture': {
    make: inText('![A wave](/wave.png)'),
    says: /^\S+craving\.mdx:39: A picture: a page must be readable after one request/,
    remedy: /"A wave"/,
  },
  'a phone number typed by hand': {
    make: inText('Call 1-800-662-4357.'),
    says: /^\S+craving\.mdx:39: 1-800-662-4357 is typed by hand/,
    remedy: /<Line id/,
  },
};

export const names: Record<string, Mistake> = {
  'a fact that does not exist': {
    make: change(skill, /<Cite id="[^"]+"/, '<Cite id="C-99.9"'),
    says: /^\S+craving\.mdx:44: <Cite id="C-99\.9" \/> names no fact in content\/facts\.yaml/,
    remedy: /Add the fact/,
  },
  'a source that does not exist': {
    make: change(skill, 'sources:\n', 'sources:\n  - nobody-1999\n'),
    says: /^\S+craving\.mdx:24: sources names "nobody-1999"/,
    remedy: /Add the source/,
  },
  'a source that nothing cites': {
    make: change(skill, 'sources:\n', 'sources:\n  - wakeman-2020\n'),
    says: /^\S+craving\.mdx:24: sources lists "wakeman-2020", but nothing/,
    remedy: /take it out/,
  },
  'a cited source that is not listed': {
    make: change(skill, /sources:\n {2}- \S+\n/, 'sources:\n'),
    says: /^\S+craving\.mdx:43: <Cite.* is not in the page's sources/,
    remedy: /Add nhs-breathing/,
  },
  'a stage that does not exist': {
    make: change(skill, /stages:\n {2}- \S+/, 'stages:\n  - second-wind'),
    says: /^\S+craving\.mdx:10: stages names "second-wind"/,
    remedy: /initiation, abstinence/,
  },
  'a need that does not exist': {
    make: change(skill, 'needs: [craving-now]', 'needs: [money]'),
    says: /^\S+craving\.mdx:34: needs names "money"/,
    remedy: /craving-now/,
  },
  'a term that does not exist': {
    make: change(skill, '<Term id="naloxone">', '<Term id="narcan">'),
    says: /^\S+craving\.mdx:\d+: <Term id="narcan"> is not in content\/glossary\.yaml/,
    remedy: /Add it there/,
  },
  'a help line that does not exist': {
    make: inText('<Line id="us-nobody" />'),
    says: /^\S+craving\.mdx:39: <Line id="us-nobody"> is not in content\/help-lines\.yaml/,
    remedy: /Add it there/,
  },
  'a link to a page that is not there': {
    make: inText('[Sleep](/skills/sleeping/)'),
    says: /^\S+craving\.mdx:39: A link goes to \/skills\/sleeping\/, and there is no such page/,
    remedy: /\/skills\/sleep\//,
  },
  'a link to a heading that is not there': {
    make: inText('[Now](/guides/overdose-and-naloxone/#what-to-do)'),
    says: /^\S+craving\.mdx:39: .* there is no heading #what-to-do\./,
    remedy: /#what-to-do-now/,
  },
  'a link that depends on where it stands': {
    make: inText('[Sleep](../sleep/)'),
    says: /^\S+craving\.mdx:39: A link goes to "\.\.\/sleep\/"/,
    remedy: /from the top/,
  },
  'a link that runs a script': {
    make: inText('[Now](javascript:alert)'),
    says: /^\S+craving\.mdx:39: A link goes to "javascript:alert"/,
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

export const lists: Record<string, Mistake> = {
  'a mistake in the YAML of a list': {
    make: change(lines, "call: '911'", "call: '911"),
    says: /^content\/help-lines\.yaml:\d+: This cannot be read as YAML/,
    remedy: /missing quote/,
  },
  'a mistake in the JSON of the sources': {
    make: change('content/sources.json', '"type": "post-weblog",', '"type": "post-weblog"'),
    says: /^content\/sources\.json:5: This cannot be read as JSON/,
    remedy: /comma/,
  },
  'an id that stands twice in a list': {
    make: change(lines, 'id: us-988', 'id: us-911'),
    says: /^content\/help-lines\.yaml:\d+: The id "us-911" stands twice/,
    remedy: /another id/,
  },
  'a fact that nobody read': {
    make: change('content/facts.yaml', '\n  verified: page', '\n  verified: no'),
    says: /^content\/facts\.yaml:7: verified: Only a fact that was read/,
    remedy: /src\/schemas\/fact\.ts/,
  },
  'a help line that is not sure enough': {
    make: change(lines, 'rating: B', 'rating: C'),
    says: /^content\/help-lines\.yaml:\d+: \S*rating: Only lines rated A or B/,
    remedy: /src\/schemas\/help-line\.ts/,
  },
  'a help line without a check date': {
    make: change(lines, /\n {2}checked: .*/, ''),
    says: /^content\/help-lines\.yaml:\d+: \S*checked: Write a real calendar date/,
    remedy: /src\/schemas\/help-line\.ts/,
  },
  'stages that overlap': {
    make: change('content/stages.yaml', 'days: 90', 'days: 7'),
    says: /^content\/stages\.yaml: maintained-abstinence\.begins.*overlap/,
    remedy: /counting rule/,
  },
  'a gap before the first stage': {
    make: change('content/stages.yaml', 'days: 0', 'days: 1'),
    says: /^content\/stages\.yaml: initiation\.begins.*gap/,
    remedy: /counting rule/,
  },
};

export const pairs: Record<string, Mistake> = {
  'two pages with one title': {
    make: change(skill, 'title: Riding out a craving', 'title: Medicines for opioid use disorder'),
    says: /^\S+craving\.mdx:2: title is the same as in content\/en\/guides\/medicines\.mdx/,
    remedy: /another/,
  },
  'two skills with one number': {
    make: change(skill, 'number: 2', 'number: 1'),
    says: /^content\/en\/skills\/\S+: number is the same as in content\/en\/skills\//,
    remedy: /another/,
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

const short = 'content/short-addresses.yaml';
const sheets = 'content/handouts.yaml';

export const handedOver: Record<string, Mistake> = {
  'a text line that does not fit one message': {
    make: change(short, 'Step by step: {address}', `${'So '.repeat(20)}Step by step: {address}`),
    says: /^content\/short-addresses\.yaml:12: en\.text: Too long by \d+/,
    remedy: /room for 120 characters/,
  },
  'a sign that old phones lack': {
    make: change(short, "Can't wake", 'Can’t wake'),
    says: /^content\/short-addresses\.yaml:12: en\.text: Text messages have no ’/,
    remedy: /straight quotes/,
  },
  'a text line without its address': {
    make: change(short, 'Step by step: {address}', 'Step by step.'),
    says: /^content\/short-addresses\.yaml:12: en\.text: Write \{address\} once/,
    remedy: /short-address\.ts/,
  },
  'a short address that leads nowhere': {
    make: change(short, 'to: /skills/sleep/', 'to: /skills/sleeping/'),
    says: /^content\/short-addresses\.yaml:\d+: sleep\.to names "\/skills\/sleeping\/"/,
    remedy: /Correct it/,
  },
  'a short address where a page stands': {
    make: change(short, '- id: sleep\n', '- id: search\n'),
    says: /^content\/short-addresses\.yaml:\d+: search stands where the site has pages/,
    remedy: /another id/,
  },
  'two short addresses for a page': {
    make: change(short, 'to: /skills/sleep/', 'to: /skills/grounding/'),
    says: /^content\/short-addresses\.yaml:\d+: sleep\.to names \/skills\/grounding\/, and so does ground/,
    remedy: /one address for each page/,
  },
  'a handout of a page that is not there': {
    make: change(sheets, 'page: /families/start-here/', 'page: /families/begin/'),
    says: /^content\/handouts\.yaml:\d+: families\.page names "\/families\/begin\/"/,
    remedy: /Correct it/,
  },
  'a card that says what its page does not': {
    make: change(sheets, '- You did not cause this.', '- Nobody is to blame.'),
    says: /^content\/handouts\.yaml:\d+: families puts on its card or poster "Nobody is to blame\."/,
    remedy: /word for word/,
  },
  'a card with more than fits': {
    make: change(sheets, '- You did not cause this.', `- ${'word '.repeat(40)}`),
    says: /^content\/handouts\.yaml:\d+: en\.card: A card has room for 180 characters/,
    remedy: /handout\.ts/,
  },
  'an alias of a page that is not there': {
    make: change('content/aliases.yaml', '/stage-finder/:', '/stage-find/:'),
    says: /^content\/aliases\.yaml:\d+: \/stage-find\/\.page names "\/stage-find\/"/,
    remedy: /Correct it/,
  },
};
