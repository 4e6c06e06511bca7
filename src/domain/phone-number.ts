/** Phone numbers as printed, made into links. */

/** A number as it is dialed. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '');

/** A link to call (RFC 3966). Short codes and national numbers are dialed as printed. */
export function callUri(number: string): string {
  return `tel:${digitsOf(number)}`;
}
