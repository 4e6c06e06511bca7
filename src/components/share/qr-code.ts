/** An address as a QR code (ISO/IEC 18004): which modules are dark, and the path that draws them. */
import { encode } from 'uqr';

export interface QrDrawing {
  /** Modules a side, with the quiet zone of four on every side that the standard asks for. */
  size: number;
  /** Rows of modules, dark ones true. */
  modules: boolean[][];
  /** An SVG path to stroke, one unit wide: a line along each run of dark modules. */
  path: string;
}

/** Level M: still read with 15 % of it creased or dirty. */
export function qrCode(address: string): QrDrawing {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ];
    return runs.map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`).join('');
  });
  return { size, modules: data, path: rows.join('') };
}
