/** Links that open a new message with a text in it. Who gets it, the sender chooses there. */

/**
 * A text message (RFC 5724) without a number. The empty field before `body` makes one form of the two
 * that phones want: Android reads the query as a list, iOS looks for `&body=`.
 */
export function textMessageUri(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`;
}

/** An e-mail (RFC 6068). */
export function mailUri(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
