/** Mistakes in the lists of content/. */
import { change } from '../make';
import { lines, type Mistake } from './mistake';

export const lists: Record<string, Mistake> = {
  'a mistake in the YAML of a list': {
    make: change(lines, "call: '911'", "call: '911"),
    says: /^content\/help-lines\.yaml:\d+: This cannot be read as YAML/,
    remedy: /missing quote/,
  },
  'a mistake in the JSON of the sources': {
    make: change('content/sources.json', '"type": "post-weblog",', '"type": "post-weblog"'),
    says: /^content\/sources\.json:\d+: This cannot be read as JSON/,
    remedy: /comma/,
  },
  'an id that stands twice in a list': {
    make: change(lines, 'id: us-988', 'id: us-911'),
    says: /^content\/help-lines\.yaml:\d+: The id "us-911" stands twice/,
    remedy: /another id/,
  },
  'a fact that rests only on what is weak': {
    make: change(
      'content/facts.yaml',
      /(id: C-2\.9\n(?: {2}.*\n)*? {2}sources: )\[[^\]]*\]/,
      '$1[verywell-maintaining]',
    ),
    says: /^content\/facts\.yaml:\d+: C-2\.9, about health, rests only on verywell-maintaining \(history\)/,
    remedy: /guideline, official/,
    elsewhere: true,
  },
  'a source that does not say what it is': {
    make: change('content/sources.json', /"kind": "\w+",\n/, ''),
    says: /^content\/sources\.json:\d+: kind/,
    remedy: /src\/schemas\/source\.ts/,
    elsewhere: true,
  },
  'a source that leads to a copy': {
    make: change('content/sources.json', /"URL": "https:\/\/pmc[^"]*"/, '"URL": "https://www.scribd.com/document/1/a"'),
    says: /^content\/sources\.json:\d+: \S+ sends readers to a copy: https:\/\/www\.scribd\.com/,
    remedy: /readAt/,
    elsewhere: true,
  },
  'a fact that nobody read': {
    make: change('content/facts.yaml', '\n  verified: page', '\n  verified: no'),
    says: /^content\/facts\.yaml:\d+: verified: Only a fact that was read/,
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
    elsewhere: true,
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
