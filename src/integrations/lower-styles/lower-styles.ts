/**
 * Writes a page's styles in words that every engine of the baseline knows (src/baseline.ts, decision 020).
 *
 * An engine drops what it does not know without a word: a declaration, a rule for one selector in its list, all
 * of a layer. So layers are unwrapped, what depends on the direction of writing is written for ours, lists of
 * selectors are parted, and Lightning CSS does what it can for the versions named.
 */
import { transform, Features } from 'lightningcss';
import postcss from 'postcss';
import { styleTargets } from '../../baseline.ts';
import { unwrapLayers } from './layers.ts';
import { type Markup } from './markup.ts';
import { writePlainly } from './plain-declarations.ts';
import { writeMedia } from './plain-media.ts';
import { spellOut } from './spell-out.ts';

/**
 * @param css all styles of a page, of a language written from left to right
 * @param markup of the same page
 * @returns styles with the same outcome in an engine that knows everything
 */
export function lowerStyles(css: string, markup: Markup): string {
  const root = postcss.parse(css);
  dropUnreadProperties(root);
  root.walkAtRules('media', writeMedia);
  root.walkDecls(writePlainly);
  root.walkRules(spellOut);
  unwrapLayers(root, markup);
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(root.toString()),
    minify: true,
    targets: styleTargets,
    // Nothing uses light-dark(), for which it would add variables to each `color-scheme`.
    exclude: Features.LightDark,
  });
  return code.toString();
}

/** Tailwind says of properties of its own what they begin with, whether or not a utility reads them. */
function dropUnreadProperties(root: postcss.Root): void {
  const text = root.toString();
  root.walkAtRules('property', (rule) => {
    if (!text.includes(`var(${rule.params}`)) rule.remove();
  });
}
