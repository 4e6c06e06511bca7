/** opentype.js 2.0.0 ships no types. Only what lettering.ts calls; sizes in pixels. */
declare module 'opentype.js' {
  interface Font {
    charToGlyph(character: string): { index: number };
    getAdvanceWidth(text: string, size: number): number;
    getPath(text: string, x: number, baseline: number, size: number): { toPathData(decimals: number): string };
  }
  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}
