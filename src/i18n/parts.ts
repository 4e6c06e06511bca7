/** The parts of a list that is too long for one page, in words. */
import { words } from './index';
import { type Language } from '../site';

export interface Part {
  currentPage: number;
  lastPage: number;
}

/** "part 2 of 5". */
export function partWords(number: number, of: number, language: Language): string {
  return words(language).lists.part.replace('{n}', String(number)).replace('{of}', String(of));
}

/** Title and description of a part: those of the whole list while it has only one. */
export function headOfPart(
  { title, description }: { title: string; description: string },
  { currentPage, lastPage }: Part,
  language: Language,
): { title: string; description: string } {
  if (lastPage === 1) return { title, description };
  const part = partWords(currentPage, lastPage, language);
  return { title: `${title}, ${part}`, description: `${description} ${part}.` };
}
