/**
 * The oldest browsers that get the design and every tool. Older ones get color, order and every word. Decision 020
 * says why these. Styles and scripts are lowered to it after the build, and the tests hold both to it.
 */
export const baseline = { chrome: '72', safari: '12.1', firefox: '68' } as const;

/** For bundlers: `chrome72`, `safari12.1`, `firefox68`. */
export const scriptTargets: string[] = Object.entries(baseline).map(([engine, version]) => engine + version);

/** For Lightning CSS: each version as a number, major, minor and patch in a byte each. */
export const styleTargets: Record<keyof typeof baseline | 'ios_saf', number> = {
  chrome: packed(baseline.chrome),
  safari: packed(baseline.safari),
  // The same engine, on the phones that readers keep for years.
  ios_saf: packed(baseline.safari),
  firefox: packed(baseline.firefox),
};

function packed(version: string): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major << 16) | (minor << 8);
}
