/** Help lines with their words in a language. */
import { AstroError } from 'astro/errors';
import { getCollection } from 'astro:content';
import { once } from './once';
import { type Language } from '@/site';
import { countries, lineKinds, type HelpLineData } from '@/schemas/help-line';

export type HelpLine = Omit<HelpLineData, 'en' | 'es'> & HelpLineData['en'];

const getHelpLines = once(async (language: Language): Promise<readonly HelpLine[]> => {
  const entries = await getCollection('helpLines');
  const lines = entries.map(({ data }) => {
    const { en, es: _, ...line } = data;
    return { ...line, ...(data[language] ?? en) };
  });
  return lines.sort((a, b) => a.order - b.order);
});

/** Lines by country and by what they are for, in the order in which they are printed. */
export async function getHelpByCountry(language: Language) {
  const lines = await getHelpLines(language);
  return countries.map((country) => {
    const own = lines.filter((line) => line.country === country);
    const kinds = lineKinds.map((kind) => ({ kind, lines: own.filter((line) => line.kind === kind) }));
    return { country, kinds: kinds.filter((group) => group.lines.length > 0) };
  });
}

/** The first line of a kind in each country that has one. */
export async function getFirstLines(kind: HelpLineData['kind'], language: Language): Promise<HelpLine[]> {
  const ofKind = (await getHelpLines(language)).filter((line) => line.kind === kind);
  return countries.flatMap((country) => ofKind.find((line) => line.country === country) ?? []);
}

export interface LinesOfCountry {
  country: HelpLine['country'];
  lines: HelpLine[];
}

/**
 * Lines with a number, for paper: by country, in the order of the kinds asked for. An address on the
 * web is of little use there, so that countries with no number have no entry.
 *
 * @param every each line of these kinds, or else the first of each
 */
export async function getLinesToPrint(
  kinds: readonly HelpLineData['kind'][],
  every: boolean,
  language: Language,
): Promise<LinesOfCountry[]> {
  const lines = (await getHelpLines(language)).filter((line) => line.call ?? line.text);
  const ofCountry = (country: HelpLine['country']) =>
    kinds.flatMap((kind) =>
      lines.filter((line) => line.country === country && line.kind === kind).slice(0, every ? undefined : 1),
    );
  return countries.map((country) => ({ country, lines: ofCountry(country) })).filter((each) => each.lines.length > 0);
}

/** @throws AstroError naming the file for a line that is not in content/help-lines.yaml. */
export async function getHelpLine(id: string, language: Language, file: string): Promise<HelpLine> {
  const line = (await getHelpLines(language)).find((candidate) => candidate.id === id);
  if (line) return line;
  throw new AstroError(
    `${file}: <Line id="${id}" /> is not in content/help-lines.yaml.`,
    'Add the line there, or correct the id.',
  );
}
