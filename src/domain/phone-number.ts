/** Phone numbers as printed, made into links. */

const digits = (number: string) => number.replaceAll(/\D/g, '');

/** A link to call (RFC 3966). Short codes and national numbers are dialed as printed. */
export function callUri(number: string): string {
  return `tel:${digits(number)}`;
}

/** A link to send a text (RFC 5724), with the word to send where the line asks for one. */
export function textUri(number: string, word?: string): string {
  return `sms:${digits(number)}${word ? `?body=${encodeURIComponent(word)}` : ''}`;
}
