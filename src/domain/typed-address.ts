/**
 * Addresses typed by hand from paper: in capitals, with the dot that ended the sentence, with `index.html`.
 *
 * Two addresses are the same when their letters and digits are: no two pages of the site differ in signs alone.
 */

/** What is left of a path of an address when only its letters, digits and slashes count: `/OD.` is `/od`. */
export function spelled(path: string): string {
  return decoded(path)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\/index)?\.html?\W*$/, '')
    .replace(/[^a-z0-9/]/g, '')
    .replace(/\/+/g, '/')
    .replace(/\/$/, '');
}

/** A path of an address may hold a percent sign that stands for nothing. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
