import { describe, expect, test } from 'vitest';
import { messageLength, outsideAlphabet } from '../../src/domain/text-message';
import { shortAddressSchema } from '../../src/schemas/short-address';

describe('the length of a text message', () => {
  test.each([
    ['', 0],
    ['abc', 3],
    ["Can't wake them? Call 911.", 26],
    ['é ü ñ Ω @ £ ¿', 13],
    // The extension table of 3GPP TS 23.038: an escape, then the sign.
    ['€', 2],
    ['[a]', 5],
    ['~^{}\\|', 12],
  ])('%j: %i', (text, length) => {
    expect(messageLength(text)).toBe(length);
  });

  test.each(['Can’t', '“so”', 'a – b', 'wait…', 'ç', '`', '\t', '😀'])('%j is outside the alphabet', (text) => {
    expect(outsideAlphabet(text).length).toBeGreaterThan(0);
    expect(() => messageLength(text)).toThrow(RangeError);
  });
});

describe('a text line of content/short-addresses.yaml', () => {
  const check = (text: string) =>
    shortAddressSchema.safeParse({ id: 'od', order: 0, to: '/skills/', group: 'now', en: { text } });
  const room = 120 - 2;

  test.each([
    ['as long as can be', `${'a'.repeat(room)}: {address}`, undefined],
    ['one longer', `${'a'.repeat(room + 1)}: {address}`, 'Too long by 1'],
    ['a sign that counts double', `${'a'.repeat(room - 1)}€: {address}`, 'Too long by 1'],
    ['no address', 'Read this.', '{address} once'],
    ['two addresses', '{address} {address}', '{address} once'],
    ['a curly quote', 'Can’t? {address}', 'no ’'],
  ])('%s', (_, text, message) => {
    const { error } = check(text);
    if (message) expect(error?.issues[0]?.message).toContain(message);
    else expect(error).toBeUndefined();
  });
});
