/** The picture of a link preview: the same on every machine, in the site's colors, never with text cut off. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { previews } from '../../src/i18n/en/previews';
import { fit, outline, widthOf } from '../../src/integrations/share-images/lettering';
import { drawn, encoded } from '../../src/integrations/share-images/picture';
import { atHour, wholeRoad } from '../../src/integrations/share-images/scenery';

/** Relative luminance of a color such as #1f1b2e, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const sleep = { name: 'Sleep', stage: undefined };

describe('the drawing', () => {
  test('two renderings are equal byte for byte', async () => {
    const [first, second] = [await encoded(drawn(sleep)), await encoded(drawn(sleep))];
    expect(first.length).toBeGreaterThan(1_000);
    expect(first.equals(second)).toBe(true);
  });

  test('asks the machine for no font and no file', () => {
    expect(drawn({ name: 'Stage 2: first light', stage: 2 })).not.toMatch(/<text|font|href|url\(/);
  });

  test.each([
    ['the whole road', wholeRoad(), 'Panorama'],
    ...[1, 2, 3, 4].map((stage) => [`stage ${stage}`, atHour(stage), 'Horizon'] as const),
  ] as const)('%s has the colors of the site', (_, { drawing, ink }, component) => {
    const site = ['components/site/Horizon.astro', 'components/site/Panorama.astro', 'styles/tokens.css']
      .filter((file) => file.includes(component) || file.endsWith('.css'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    const colors = [...new Set([...drawing.matchAll(/#[\da-f]{6}/g)].map(String))];
    expect(colors.length).toBeGreaterThanOrEqual(7);
    expect([...colors, ink].filter((color) => !site.includes(color))).toEqual([]);
  });

  test.each([
    [{ name: 'Internationalization'.repeat(2), stage: undefined }, /“Internationali.*does not fit.*previews\.ts/],
    [{ name: 'word '.repeat(30).trim(), stage: 1 }, /does not fit/],
    [{ name: 'Sleep 🌙', stage: undefined }, /“Sleep 🌙” has “🌙”.*cannot draw/],
    [{ name: 'Sleep', stage: 5 }, /no picture for stage 5/],
  ])('%o stops the build with what to do', (preview, message) => {
    expect(() => drawn(preview)).toThrow(message);
  });
});

describe('lettering', () => {
  test.each([
    ['Sleep', 1],
    ['Hungry, angry, lonely, tired', 2],
    ['The four stages, seen from the family', 2],
    ['Mental health, pain and infections in the first weeks', 3],
  ])('%s: %i lines, every word, within the width', (title, count) => {
    const { size, lines } = fit(title, [120, 96, 80], 804, 300);
    expect(lines).toHaveLength(count);
    expect(lines.join(' ')).toBe(title);
    for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(804);
  });

  // Picture 1200 wide, text from 72 on; letters such as j may lean out by a few pixels.
  test.each([
    ...Object.values(previews.preview.names).map((name) => [name, undefined] as const),
    ['The four stages, seen from the family', undefined] as const,
    ...[1, 2, 3, 4].map((stage) => ['Stage 1: before the dawn of a long day', stage] as const),
  ])('%s: every letter stands on the sky', (name, stage) => {
    const { ink, textEnds, skyEnds } = stage === undefined ? wholeRoad() : atHour(stage);
    const paths = [...drawn({ name, stage }).matchAll(/<path d="([^"]+)" fill="(#\w+)"\/>/g)]
      .filter(([, , fill]) => fill === ink)
      .map(([, data = '']) => [...data.matchAll(/-?[\d.]+/g)].map(Number));
    expect(paths.length).toBeGreaterThanOrEqual(1);
    const points = paths.flat();
    const [xs, ys] = [0, 1].map((axis) => points.filter((_, index) => index % 2 === axis));
    expect(Math.min(...xs!)).toBeGreaterThan(60);
    expect(Math.max(...xs!)).toBeLessThanOrEqual(textEnds + 4);
    expect(Math.min(...ys!)).toBeGreaterThan(40);
    expect(Math.max(...ys!)).toBeLessThanOrEqual(skyEnds);
  });

  // WCAG 2.2, 1.4.3: large text needs 3:1; these are small again when the picture is shown small, so 4.5:1.
  const skies: [what: string, ink: string, sky: string][] = [
    ['the whole road, night', wholeRoad().ink, '#171a4a'],
    ['the whole road, first light', wholeRoad().ink, '#56348c'],
    ...[1, 2, 3, 4].map((stage): [string, string, string] => {
      const { ink, drawing } = atHour(stage);
      return [`stage ${stage}`, ink, /#\w{6}/.exec(drawing)![0]];
    }),
  ];
  test.each(skies)('%s: text is readable on the sky', (_, ink, sky) => {
    const [pale, dark] = [luminance(ink), luminance(sky)].toSorted((a, b) => b - a);
    expect((pale! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  test('a line starts where it is put', () => {
    expect(outline('I', 72, 100, 80)).not.toBe(outline('I', 73, 100, 80));
  });
});
