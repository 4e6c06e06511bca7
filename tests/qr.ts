/** Reads QR codes back with a decoder that shares no code with the one that drew them. */
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What the code on a picture says; `undefined` where there is none that can be read. */
export function decodePng(file: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(file);
  const found = jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
  return found?.data;
}
