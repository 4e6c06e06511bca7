/** Words that mean danger bring up what to do. A search that misses them can cost a life. */
import { expect, test } from 'vitest';
import { page } from './site';
import { panels as dangers } from '../search/catalog';
import { signsOf, tellsOf } from '@/search/danger';

const panels = page('/search/').root.querySelectorAll('[data-danger]');
const shown = (query: string) =>
  dangers.filter((panel) => tellsOf(signsOf(panel), query)).map((panel) => panel['aria-labelledby']);

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

test('they stand in the page itself: steps, emergency numbers, crisis lines', () => {
  const [despair, overdose] = panels.map((panel) => panel.textContent);
  for (const part of ['911', '999', '000', 'Shout their name', 'Give naloxone now', 'Start CPR'])
    expect(overdose).toContain(part);
  for (const part of ['911', '999', '000', '988', '116 123', '13 11 14']) expect(despair).toContain(part);
  expect(despair!.indexOf('911')).toBeLessThan(despair!.indexOf('988'));
});
