/** Which engines of the baseline know a thing, by the tables of MDN. */
import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { baseline } from '../../src/baseline';

export type Engine = 'chrome' | 'safari' | 'safari_ios' | 'firefox';

const engines: Record<Engine, string> = {
  ...baseline,
  // The version for the phone that came with Safari 12.1.
  safari_ios: baseline.safari === '12.1' ? '12.2' : baseline.safari,
};

function isAtMost(version: string, limit: string): boolean {
  const [a, b] = [version, limit].map((text) => text.replace('≤', '').split('.').map(Number));
  return ((a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0)) <= 0;
}

function has(
  { version_added: added, version_removed: removed, flags }: SimpleSupportStatement,
  limit: string,
): boolean {
  if (typeof added !== 'string' || added === 'preview' || flags) return false;
  return isAtMost(added, limit) && !(typeof removed === 'string' && isAtMost(removed, limit));
}

const statements = (compat: CompatStatement | undefined, engine: Engine, prefix: string) =>
  ([compat?.support[engine] ?? []].flat() as SimpleSupportStatement[]).filter(
    (each) => (each.prefix ?? '') === prefix && !each.alternative_name,
  );

/** @returns the engines that do not know a thing, under its own name or with the prefix that it is written with */
export function missing(compat: CompatStatement | undefined, prefix = ''): Engine[] {
  return (Object.keys(engines) as Engine[]).filter(
    (engine) => !statements(compat, engine, prefix).some((each) => has(each, engines[engine])),
  );
}

/** @returns the engines that do not know a thing, each with the version that brought it: "chrome 85, firefox never" */
export function knownFrom(compat: CompatStatement | undefined): string {
  return missing(compat)
    .map((engine) => {
      const known = statements(compat, engine, '').find(({ version_added: added, flags }) => added && !flags);
      return `${engine} ${known?.version_added || 'never'}`;
    })
    .join(', ');
}
