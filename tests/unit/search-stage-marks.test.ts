/** Search takes a length of time for the stage it falls in, with the numbers and units of content/synonyms.yaml. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withMarks } from '@/search/stage-marks';
import { stemmer } from '@/search/text';

const groups = parse(readFileSync('content/synonyms.yaml', 'utf8')) as string[][];
const stemOf = stemmer(groups.map((words) => words.join(' ')));
const marked = (text: string) => withMarks(text.split(' '), stemOf, [7, 90, 1825]).join(' ');

test.each([
  ['day 0', '§1'],
  ['day 6', '§1'],
  ['day 7', '§2'],
  ['72 hours clean', '§1 clean'],
  ['first week', '§1'],
  ['week 2', '§2'],
  ['third month', '§2'],
  ['3 months', '§3'],
  ['six months sober', '§3 sober'],
  ['a year sober', '§3 sober'],
  ['5 years', '§4'],
  ['un mes limpio', '§2 limpio'],
  ['diez anos', '§4'],
  ['stage two', '§2'],
  ['fourth stage', '§4'],
  ['what is stage 3', 'what is §3'],
])('%s is %s', (text, expected) => expect(marked(text)).toBe(expected));

test.each(['four stages', 'stage 7', 'a day in rehab', 'my 6 year old', 'wait 30 minutes', 'day', 'stage', '2'])(
  '%s says no stage',
  (text) => expect(marked(text)).toBe(text),
);
