/** By what results are told apart and filtered: kind, stages, readers. */
import { type PageEntry } from './pages';
import { type Way } from './ways';

/** The kind under which results are shown and filtered: the first part of the path. */
export function kindOf(path: string): string {
  const section = path.split('/')[1] ?? '';
  return { '': 'about', 'get-help': 'help', 'stage-finder': 'stages', search: 'about' }[section] ?? section;
}

/** The stages a page fits. A guide to a stage fits that one. */
export function stagesOf(entry: PageEntry | undefined): string[] {
  if (!entry) return [];
  if (entry.collection === 'stages') return [entry.id.replace(/^.*\//, '')];
  return 'stages' in entry.data ? entry.data.stages : [];
}

/** Whom a page serves: its kind, and the ways through the site that it is on. */
export function readersOf(path: string, ways: readonly Way[]): string[] {
  const byKind: Record<string, string[]> = {
    families: ['worried'],
    stages: ['recovery'],
    skills: ['recovery'],
    guides: ['worried', 'recovery', 'helping'],
    help: ['worried', 'recovery', 'helping'],
    about: ['helping'],
    words: ['helping'],
  };
  const onWay = ways.filter(({ steps }) => steps.some((step) => step.path === path)).map(({ id }) => id);
  return ways.map(({ id }) => id).filter((id) => onWay.includes(id) || byKind[kindOf(path)]?.includes(id));
}
