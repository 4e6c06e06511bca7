/** Pages on paper: what their sheet and their wallet card say, taken from the pages themselves. */
import { AstroError } from 'astro/errors';
import { getCollection, type CollectionEntry } from 'astro:content';
import { getLinesToPrint, type LinesOfCountry } from './help-lines';
import { getPages, getWrittenPages, pageAt, pathOf, type PageEntry } from './pages';
import { getRoad, type StageOnRoad } from './road';
import { shortAddressFor, type ShortAddress } from './short-addresses';
import { lineDue } from '@/checks/dates';
import { words } from '@/i18n';
import { type Language } from '@/site';

export interface Handout {
  id: string;
  /** Of the handout, and of the page it is made from. */
  path: string;
  page: string;
  title: string;
  /** The title in a list of sheets: “Start here” alone does not say for whom. */
  listed: string;
  keyPoints: string[];
  /** Whether it carries the warning about lost tolerance. */
  safety: boolean;
  /** That warning, to whoever reads the sheet: a page for families speaks of the person they worry about. */
  warning: string;
  /** The ISO date when the page, or a line on its sheet, was last checked: the earlier one. */
  checked: string;
  /** The ISO date by which the first of them is due to be checked again. */
  next: string;
  /** The address on it: the short one of the page. */
  short: ShortAddress;
  stage: StageOnRoad | undefined;
  lines: LinesOfCountry[];
  /** Whether the lines are what the page is about: each then says who answers. */
  whole: boolean;
  /** What its wallet card says, beside the warning and the numbers. */
  card: string[] | undefined;
  /** What its poster says in large letters, and below that. */
  poster: readonly [string, string] | undefined;
}

/**
 * Every handout, in the order of content/handouts.yaml.
 *
 * @throws AstroError when one names a page that does not exist; src/checks/handed-over.ts looks at cards and posters
 */
export async function getHandouts(language: Language): Promise<Handout[]> {
  const entries = (await getCollection('handouts')).map(({ data }) => data).sort((a, b) => a.order - b.order);
  return Promise.all(entries.map((entry) => makeHandout(entry, language)));
}

async function makeHandout(entry: CollectionEntry<'handouts'>['data'], language: Language): Promise<Handout> {
  const { path, title } = pageAt(entry.page, await getPages(language), `content/handouts.yaml: ${entry.id}.page names`);
  const written = (await getWrittenPages(language)).find((page) => pathOf(page) === path);
  const lines = await getLinesToPrint(entry.lines, entry.everyLine, language);
  const t = words(language);
  const keyPoints = written?.data.keyPoints ?? [t.help.lead];
  const short = await shortAddressFor(path, language);
  if (!short)
    throw new AstroError(
      `content/handouts.yaml: ${entry.id}.page names ${path}, which has no short address to print.`,
      'Give it one in content/short-addresses.yaml.',
    );
  const { card, poster } = entry[language];
  const forFamilies = path.startsWith('/families/');
  const linesChecked = firstChecked(lines);
  return {
    id: entry.id,
    path: `/handouts/${entry.id}/`,
    page: path,
    title,
    listed: forFamilies ? `${t.header.labels['/families/']}: ${title}` : title,
    keyPoints,
    safety: !written || warns(written),
    warning: forFamilies ? t.finderResult.safetyForThem : t.safety.text,
    checked: earlier(linesChecked, written?.data.reviewed),
    next: earlier(lineDue(linesChecked), written?.data.nextReview),
    short,
    stage: (await getRoad(language)).find((stage) => stage.path === path),
    lines,
    whole: entry.everyLine,
    card,
    poster,
  };
}

/** Every stage guide carries the warning; other pages say whether they need it. */
const warns = ({ data }: PageEntry): boolean => !('safety' in data) || data.safety;

/** ISO dates sort as text. */
const earlier = (one: string, other = one): string => (other < one ? other : one);

function firstChecked(lines: LinesOfCountry[]): string {
  return lines.flatMap((country) => country.lines.map(({ checked }) => checked)).sort()[0] ?? '';
}
