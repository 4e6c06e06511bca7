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

/** @throws AstroError naming the file for a line that is not in content/help-lines.yaml. */
export async function getHelpLine(id: string, language: Language, file: string): Promise<HelpLine> {
  const line = (await getHelpLines(language)).find((candidate) => candidate.id === id);
  if (line) return line;
  throw new AstroError(
    `${file}: <Line id="${id}" /> is not in content/help-lines.yaml.`,
    'Add the line there, or correct the id.',
  );
}
