/**
 * What fits into one text message: 160 characters of the alphabet that every phone shares
 * (GSM 03.38, now 3GPP TS 23.038). One sign outside it, a curly quote say, and only 70 fit.
 */
export const MESSAGE_LENGTH = 160;

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** Sent as two, the first of them an escape. */
const EXTENDED = new Set('\f^{}\\[~]|€');

/** The signs that the alphabet lacks, each once, in order. */
export function outsideAlphabet(text: string): string[] {
  return [...new Set(text)].filter((sign) => !BASIC.has(sign) && !EXTENDED.has(sign));
}

/**
 * Length in characters of a message, those of the extension table counted twice.
 *
 * @throws RangeError naming a sign that the alphabet lacks
 */
export function messageLength(text: string): number {
  const outside = outsideAlphabet(text);
  if (outside.length > 0) throw new RangeError(`Not in the alphabet of text messages: ${outside.join(' ')}`);
  return [...text].reduce((sum, sign) => sum + (EXTENDED.has(sign) ? 2 : 1), 0);
}
