/** Which properties speak of the same thing. */

/** Properties with the name of another in front that it does not set. */
const APART = ['overflow-wrap', 'flex-wrap', 'flex-direction', 'color-scheme'];
/** Properties of each family set parts of one another in many ways. */
const FAMILIES = [/^border(?!-(?:radius|collapse|spacing))/, /^grid/, /gap$/, /^columns?(?!-gap)/];

/** Whether setting one may change what the other set. */
export function mayOverlap(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.startsWith('--') || b.startsWith('--')) return false;
  return sets(a, b) || sets(b, a) || FAMILIES.some((family) => family.test(a) && family.test(b));
}

function sets(shorthand: string, part: string): boolean {
  if (shorthand === 'font' && part === 'line-height') return true;
  return part.startsWith(`${shorthand}-`) && !APART.includes(part);
}
