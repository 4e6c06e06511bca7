/** Words that mean danger bring up what to do. A search that misses them can cost a life. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { page } from './site';
import { answer, panels as dangers } from '../search/catalog';

const panels = page('/search/').root.querySelectorAll('[data-danger]');
const shown = (query: string) => dangers.filter((panel) => panel.tells(query)).map(({ id }) => id);

test.each(
  'he overdosed will he die|i think he died he is not breathing|lost my narcan and she took too much|not breathing|he isn’t breathing|hes not breating|she is not really breathing|wont wake up|won’t wake up|he will not wake|cant wake him up|he isn’t waking up|she does not wake up|he didnt wake up|not responsive|breathing very slow|gasping|he oded|narcan didnt work|blue lips|her lips are turning blue|lips bleu|od|overdose|overdoes|ovredose|my son is overdosing|unconscious|unconcious|passed out|took too much|sobredosis|no respira|no despierta|labios azules|no puede respirar'.split(
    '|',
  ),
)('%s: the steps for an overdose', (query) => {
  expect(shown(query)).toEqual(['overdose']);
});

test.each(
  'suicide|suicidal|suicde|kill myself|killing my self|i want to kill myself|want to die|i dont want to live|i don’t want to live anymore|end my life|better off dead|dont want to be here anymore|they want to kill themself|life not worth living|suicidio|quiero morir|quiero matarme'.split(
    '|',
  ),
)('%s: the crisis lines', (query) => {
  expect(shown(query)).toEqual(['despair']);
});

test.each([
  'craving',
  'breathing exercise',
  'methadone',
  'my son died of an overdose',
  'he did not wake up and died',
  'slow breathing',
  'wake up at night',
  'living room',
  'blue',
])('%s: neither', (query) => expect(shown(query)).toEqual([]));

describe('words that nobody here had seen', () => {
  const cries = parse(readFileSync('tests/search/cries.yaml', 'utf8')) as Record<string, string[]>;
  const { overdose = [], despair = [], calm = [] } = cries;
  const learned = new Set(
    (parse(readFileSync('content/cries.yaml', 'utf8')) as { texts: string[] }[]).flatMap(({ texts }) => texts),
  );
  const percent = (part: number, whole: number) => (100 * part) / whole;
  const raised = (texts: string[]) => texts.filter((text) => shown(text).length > 0).length;

  test('were learned from by nobody, and are many', () => {
    expect([...overdose, ...despair, ...calm].filter((text) => learned.has(text))).toEqual([]);
    expect(overdose.length + despair.length).toBeGreaterThanOrEqual(300);
    expect(calm.length).toBeGreaterThanOrEqual(200);
  });

  test('at least 97 of 100 dangers raise a panel, fewer than 5 of 100 calm searches do', () => {
    const danger = percent(raised([...overdose, ...despair]), overdose.length + despair.length);
    const alarms = percent(raised(calm), calm.length);
    // For `npm run bench`.
    if (process.env['PRINT_SEARCH']) console.log(`dangers ${danger.toFixed(1)} %, alarms ${alarms.toFixed(1)} %`);
    expect(danger).toBeGreaterThanOrEqual(97);
    expect(alarms).toBeLessThan(5);
  });

  test('and it is the panel for that danger', () => {
    const own = [overdose, despair].map((texts, at) => {
      const id = ['overdose', 'despair'][at]!;
      return percent(texts.filter((text) => shown(text).includes(id)).length, texts.length);
    });
    expect(Math.min(...own)).toBeGreaterThanOrEqual(93);
  });
});

test('its page is listed first', () => {
  expect(answer('he aint breathing').hits[0]?.entry.path).toBe('/guides/overdose-and-naloxone/');
  expect(answer('dont wanna live').hits[0]?.entry.path).toBe('/get-help/');
});

test('what stands in the page tells of the commonest before anything has come', () => {
  const atOnce = (query: string) => dangers.filter((panel) => panel.tellsAtOnce(query)).map(({ id }) => id);
  for (const query of ['he is not breathing', 'aint breathing', 'blue lips', 'wont wake up', 'overdose', 'no respira'])
    expect(atOnce(query), query).toEqual(['overdose']);
  for (const query of ['i want to die', 'suicidal', 'kill myself', 'dont want to live', 'quiero morir'])
    expect(atOnce(query), query).toEqual(['despair']);
  for (const query of ['craving', 'my brother died', 'breathing exercise']) expect(atOnce(query), query).toEqual([]);
});

test('capitals, signs, accents, what nobody sees and letters held down change nothing', () => {
  const cries = ['he is not breathing', 'cant wake her up', 'i want to die', 'no despierta', 'quiero morirme'];
  const disguises: ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => `${text}!!!`,
    (text) => text.replace(/ /g, '\u00a0'),
    (text) => text.replace(/(?<=.)/g, '\u200b'),
    (text) => text.replace(/e/g, 'é'),
    (text) => text.replace(/ /g, ', '),
    (text) => text.replace(/.$/, '$&$&$&$&'),
    (text) => `😭 ${text} 🙏`,
    (text) => text.replace(/(?<=\w)(?= )/g, '\u00ad'),
  ];
  const disguised = fc.tuple(fc.constantFrom(...cries), fc.subarray(disguises));
  fc.assert(
    fc.property(disguised, ([cry, some]) => shown(some.reduce((text, disguise) => disguise(text), cry)).length > 0),
  );
});

test('they stand in the page itself: steps, emergency numbers, crisis lines', () => {
  const [despair, overdose] = panels.map((panel) => panel.textContent);
  for (const part of ['911', '999', '000', 'Shout their name', 'Give naloxone now', 'Start CPR'])
    expect(overdose).toContain(part);
  for (const part of ['911', '999', '000', '988', '116 123', '13 11 14']) expect(despair).toContain(part);
  expect(despair!.indexOf('911')).toBeLessThan(despair!.indexOf('988'));
});
