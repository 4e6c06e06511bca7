/** Whole addresses, for links that leave the site: messages, QR codes, paper. */
import { hrefOf } from '.';
import { type Language } from '../site';

/** The address of a path with scheme, host and base path: `https://example.org/skills/`. */
export function wholeAddress(path: string, language: Language): string {
  return new URL(hrefOf(path, language), import.meta.env.SITE).href;
}

/** An address as people write it by hand: `example.org/od`. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
