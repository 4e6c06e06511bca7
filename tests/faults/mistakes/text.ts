/** Mistakes in the text of a page. */
import { change } from '../make';
import { inText, skill, type Mistake } from './mistake';

export const text: Record<string, Mistake> = {
  'an import line': {
    make: inText("import Chart from './chart';"),
    says: /^\S+craving\.mdx:\d+: A line begins with "import"/,
    remedy: /need no import/,
  },
  'curly braces': {
    make: inText('Today is {new Date()}.'),
    says: /^\S+craving\.mdx:\d+: A curly brace/,
    remedy: /round brackets/,
  },
  'a script': {
    make: inText('<script>alert(1)</script>'),
    says: /^\S+craving\.mdx:\d+: <script> is HTML/,
    remedy: /Markdown/,
  },
  'raw HTML': { make: inText('<b>Now.</b>'), says: /^\S+craving\.mdx:\d+: <b> is HTML/, remedy: /Markdown/ },
  'an HTML comment': {
    make: inText('<!-- check this -->'),
    says: /^\S+craving\.mdx:\d+: An HTML comment/,
    remedy: /Take it out/,
  },
  'a lone <': {
    make: inText('Fewer than < 5 people.'),
    says: /^\S+craving\.mdx:\d+: A "<" begins nothing/,
    remedy: /less than/,
  },
  'a component that does not exist': {
    make: inText('<Sidebar />'),
    says: /^\S+craving\.mdx:\d+: <Sidebar> is no component/,
    remedy: /Cite, CrisisNumbers/,
  },
  'a component with a wrong attribute': {
    make: change(skill, /<Cite id=("[^"]+")/, '<Cite page="3" id=$1'),
    says: /^\S+craving\.mdx:\d+: <Cite> does not know "page"/,
    remedy: /It takes id/,
  },
  'a component that lacks its attribute': {
    make: inText('<Line />'),
    says: /^\S+craving\.mdx:\d+: <Line> needs "id"/,
    remedy: /<Line id="…">/,
  },
  'a component that is never closed': {
    make: change(skill, '</Steps>', ''),
    says: /^\S+craving\.mdx:\d+: <Steps> is never closed/,
    remedy: /<\/Steps>/,
    elsewhere: true,
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
    says: /^\S+craving\.mdx:\d+: A picture without words/,
    remedy: /Say in the text/,
  },
  'a picture': {
    make: inText('![A wave](/wave.png)'),
    says: /^\S+craving\.mdx:\d+: A picture: a page must be readable after one request/,
    remedy: /"A wave"/,
  },
  'a phone number typed by hand': {
    make: inText('Call 1-800-662-4357.'),
    says: /^\S+craving\.mdx:\d+: 1-800-662-4357 is typed by hand/,
    remedy: /<Line id/,
  },
};
