/** The picture of a link preview: a name on the sky over the road. */
import sharp from 'sharp';
import { site } from '../../site.ts';
import { LEADING, fit, outline } from './lettering.ts';
import { atHour, wholeRoad } from './scenery.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

const MARGIN = 72;
/** Where the sky below the brand begins, in pixels from the top. */
const SKY_BEGINS = 138;
const SIZES = [128, 120, 112, 104, 96, 88, 80, 74];
/** A preview is often shown 300 pixels wide, a quarter of this: nothing is lettered smaller. */
const BRAND_SIZE = 46;

/** The scenes have eight colors and their edges: with four bits a pixel, half the bytes of eight. */
const COLORS = 16;

export interface Preview {
  name: string;
  /** 1 to 4 on a page that belongs to one stage. */
  stage: number | undefined;
}

/**
 * The picture as SVG with text as outlines: it draws the same on every machine.
 *
 * @throws Error when the name does not fit or the font lacks one of its characters
 */
export function drawn({ name, stage }: Preview): string {
  const { drawing, ink, textEnds, skyEnds } = stage === undefined ? wholeRoad() : atHour(stage);
  const { size, lines } = fit(name, SIZES, textEnds - MARGIN, skyEnds - SKY_BEGINS);
  // The strokes of the mark in the header (components/site/Sun.astro), beside the name of the site.
  const mark = 'M1 18h26M6 18a8 8 0 0 1 16 0M14 2v3M3.5 7.5l2 2M24.5 7.5l-2 2';
  const brand = `<path d="${mark}" transform="translate(${MARGIN} 64) scale(1.9)" fill="none" stroke="${ink}" stroke-width="2"/>
<path d="${outline(site.name, MARGIN + 70, 100, BRAND_SIZE)}" fill="${ink}"/>`;
  // Centered in the sky below the brand; letters stand above their baseline by about 0.7 of their size.
  const first = SKY_BEGINS + (skyEnds - SKY_BEGINS - lines.length * size * LEADING) / 2 + size * 0.84;
  const title = lines
    .map((line, index) => `<path d="${outline(line, MARGIN, first + index * size * LEADING, size)}" fill="${ink}"/>`)
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
${drawing}
${name === site.name ? '' : brand}
${title}
</svg>`;
}

/** An SVG as a PNG with a palette: some messengers show no WebP. More effort saves 1 % at thrice the time. */
export async function encoded(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colors: COLORS, dither: 0, compressionLevel: 9, effort: 1 })
    .toBuffer();
}

/** What a picture depends on beside its drawing; part of the key under which it is cached. */
export const ENCODING = `png 1 ${COLORS} ${sharp.versions.sharp} ${sharp.versions.vips}`;
