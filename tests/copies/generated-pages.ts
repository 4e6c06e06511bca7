/**
 * Any number of pages made out of the real ones, to see what a page costs when there are many: each
 * takes its sections, with their citations and links, from several pages. The same number gives the
 * same pages every time.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { citedIn, pages, type WrittenPage } from '../content/files.ts';

const kinds = ['skills', 'guides', 'families'] as const;
const stages = ['initiation', 'abstinence', 'maintained-abstinence', 'advanced-recovery'];

/** First words of titles: one for most letters, as on a real A to Z. */
const openings = (
  'Asking,Being,Calling,Dealing,Eating,Finding,Getting,Helping,Ideas,Joining,Keeping,Living,Making,Naming,' +
  'Opening,Planning,Quiet,Reading,Staying,Talking,Understanding,Visiting,Waiting,Your'
).split(',');

/** A small random number generator with a seed (mulberry32): values from 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Section {
  heading: string;
  text: string;
}

/** Sections that stand on their own: without a link to another part of their page. */
function sectionsOf({ body }: WrittenPage): Section[] {
  return body
    .split(/\n(?=## )/)
    .slice(1)
    .map((text) => ({ heading: /^## (.*)/.exec(text)?.[1] ?? '', text: text.trim() }))
    .filter(({ text }) => !text.includes('](#') && text.length > 200);
}

/** Writes `count` pages into the content folder of a copy of the project, beside those that are there. */
export function writeGeneratedPages(folder: string, count: number): void {
  const facts = parse(readFileSync('content/facts.yaml', 'utf8')) as { id: string; sources: string[] }[];
  const sourcesOf = new Map(facts.map(({ id, sources }) => [id, sources]));
  const needs = (parse(readFileSync('content/needs.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id);
  const sections = pages.filter(({ kind }) => (kinds as readonly string[]).includes(kind)).flatMap(sectionsOf);
  const random = randomFrom(count);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const pickSome = <T>(from: readonly T[], most: number): T[] => {
    const number = 1 + Math.floor(random() * most);
    return [...new Set(Array.from({ length: number }, () => pick(from)))];
  };

  for (let index = 1; index <= count; index++) {
    const kind = kinds[index % kinds.length]!;
    const chosen = Array.from({ length: 7 }, () => pick(sections)).filter(
      ({ heading }, place, all) => all.findIndex((other) => other.heading === heading) === place,
    );
    const body = chosen
      .map(({ text }) => text)
      .join('\n\n')
      .replaceAll(/<Term id="[^"]+">([^<]*)<\/Term>/g, '$1');
    const subject = pick(sections)
      .heading.replaceAll(/[^\w ]/g, '')
      .slice(0, 30)
      .trim()
      .toLowerCase();
    const title = `${pick(openings)}: ${subject}, part ${index}`;
    const frontmatter = {
      title,
      description: `A generated page about ${subject}, number ${index}, made of sections of other pages.`,
      summary: `A generated page about ${subject}, number ${index}.`,
      safety: true,
      ...(kind === 'skills'
        ? { number: 100 + index, time: 'A few minutes', stages: pickSome(stages, 3) }
        : { order: 100 + index, stages: pickSome(stages, 2) }),
      needs: pickSome(needs, 3),
      reviewed: '2026-11-23',
      nextReview: '2027-05-23',
      reviewer: 'editors',
      keyPoints: chosen.slice(0, 4).map(({ heading }) => `${heading}.`),
      sources: [...new Set(citedIn(body).flatMap((id) => sourcesOf.get(id) ?? []))],
    };
    if (frontmatter.sources.length === 0 || frontmatter.keyPoints.length < 3) {
      index--;
      continue;
    }
    const file = path.join(folder, 'content', 'en', kind, `generated-${index}.mdx`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      `---\n${stringify(frontmatter, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\nThis is page ${index}. ${subject}.\n\n${body}\n`,
    );
  }
}
