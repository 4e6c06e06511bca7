/** Help lines with their words in a language. */
import { getCollection } from 'astro:content';
import { type Language } from '@/site';
import { countries, type HelpLineData } from '@/schemas/help-line';

export type Country = HelpLineData['country'];
export type HelpLine = Omit<HelpLineData, 'en' | 'es'> & HelpLineData['en'];

async function getHelpLines(language: Language): Promise<HelpLine[]> {
  const entries = await getCollection('helpLines');
  const lines = entries.map(({ data }) => {
    const { en, es: _, ...line } = data;
    return { ...line, ...(data[language] ?? en) };
  });
  return lines.sort((a, b) => a.order - b.order);
}

/** Lines by country, countries and lines in the order in which they are printed. */
export async function getHelpByCountry(language: Language): Promise<{ country: Country; lines: HelpLine[] }[]> {
  const lines = await getHelpLines(language);
  return countries.map((country) => ({ country, lines: lines.filter((line) => line.country === country) }));
}

/** The first line of a kind in each country that has one. */
export async function getFirstLines(kind: HelpLineData['kind'], language: Language): Promise<HelpLine[]> {
  const byCountry = await getHelpByCountry(language);
  return byCountry.flatMap(({ lines }) => lines.find((line) => line.kind === kind) ?? []);
}
