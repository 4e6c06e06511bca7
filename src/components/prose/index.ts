/** What an author may use in a page, beside Markdown. Pages hand this to `<Content />`. */
import { type ProseTag } from '@/checks/tags';
import Cite from './Cite.astro';
import CrisisNumbers from './CrisisNumbers.astro';
import EmergencyNumbers from './EmergencyNumbers.astro';
import Line from './Line.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import StageTable from './StageTable.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';

export const prose = {
  a: Link,
  table: Table,
  Cite,
  CrisisNumbers,
  EmergencyNumbers,
  Line,
  Note,
  StageTable,
  Steps,
  Term,
} satisfies Record<ProseTag | 'a' | 'table', unknown>;
