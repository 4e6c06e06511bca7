/** Links that open a new message with a text in it. */
import { digitsOf } from '@/domain/phone-number';

/**
 * A text message (RFC 5724). The empty field before `body` makes one form of the two that phones want:
 * Android reads the query as a list, iOS looks for `&body=`.
 *
 * @param to the number as printed; without one the sender chooses who gets it
 */
export function textMessageUri(text: string, to = ''): string {
  return `sms:${digitsOf(to)}${text && `?&body=${encodeURIComponent(text)}`}`;
}

/** An e-mail (RFC 6068). */
export function mailUri(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
