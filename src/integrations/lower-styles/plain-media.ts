/**
 * Widths compared with `<` and `>=`, in the words of Media Queries 3. Lightning CSS can do so too, but says
 * `screen and not (min-width: …)`, which no engine of the baseline understands.
 */
import { type AtRule } from 'postcss';

const COMPARED = /\((width|height)\s*([<>]=?)\s*([\d.]+)([a-z]+)\)/g;
/** Less than a pixel of any screen, in whichever unit. */
const A_LITTLE = 0.001;

/** Changes one @media. */
export function writeMedia(rule: AtRule): void {
  rule.params = rule.params.replaceAll(COMPARED, (_, feature: string, sign: string, value: string, unit: string) => {
    const limit = sign === '<' ? Number(value) - A_LITTLE : sign === '>' ? Number(value) + A_LITTLE : Number(value);
    return `(${sign.startsWith('<') ? 'max' : 'min'}-${feature}: ${limit}${unit})`;
  });
}
