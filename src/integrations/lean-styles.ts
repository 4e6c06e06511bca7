/**
 * Leaves on each built page only the styles that can apply to something on it, in one <style>.
 *
 * Astro gives a page the styles of every component that its route may use. All of them are inlined
 * (decision 006), so a reader would pay for each rule on every page.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';
import { lowerStyles } from './lower-styles/lower-styles.ts';
import { markupOf } from './lower-styles/markup.ts';
import { readPages, writePage } from './pages.ts';
import { shortenScopes } from './scopes.ts';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const WORD = /[A-Za-z][\w-]*/g;
const SCRIPT = /<script type="module" src="[^"]*\/_astro\/([^"]+)"/g;
const IMPORTED = /["'`]\.\/([\w.-]+\.js)["'`]/g;
/** What people will read, on its way to a message or the clipboard. */
const HANDED_OVER = / (?:value|data-text)="[^"]*"| href="(?:sms|mailto):[^"]*"/g;

/** Set by the browser, not by markup or script. */
const SET_BY_BROWSER = ['open'];

/** Tags, classes, ids, attributes and their values: whatever a selector can name. Text is left out, in <meta> too. */
function wordsOfMarkup(html: string): string[] {
  const tags = html.replaceAll(STYLE, '').match(/<(?!meta )[a-zA-Z](?:[^>"]|"[^"]*")*>/g) ?? [];
  return tags.join(' ').replaceAll(HANDED_OVER, '').match(WORD) ?? [];
}

/** Reads the words of a page's scripts, with what they import: they set attributes and classes, and make elements. */
function scriptReader(folder: string): (html: string) => Set<string> {
  const read = new Map<string, string[]>();
  const wordsOf = (name: string): string[] => {
    const known = read.get(name);
    if (known) return known;
    const words: string[] = [];
    // Before it looks further: scripts may import each other.
    read.set(name, words);
    const script = readFileSync(path.join(folder, '_astro', name), 'utf8');
    words.push(...(script.match(WORD) ?? []));
    for (const [, imported = ''] of script.matchAll(IMPORTED)) words.push(...wordsOf(imported));
    return words;
  };
  return (html) => new Set([...html.matchAll(SCRIPT)].flatMap(([, name = '']) => wordsOf(name)));
}

export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const wordsOfScripts = scriptReader(fileURLToPath(dir));
        /** Pages of one kind mostly share their styles and the words that matter to them. */
        const known = new Map<string, Promise<string>>();

        const purge = (css: string, html: string, fromScripts: ReadonlySet<string>): Promise<string> => {
          const inStyles = new Set(css.match(WORD));
          const words = new Set(
            [...wordsOfMarkup(html), ...fromScripts, ...SET_BY_BROWSER].filter((word) => inStyles.has(word)),
          );
          const markup = markupOf(html.replaceAll(STYLE, ''), fromScripts);
          const late = [...fromScripts].filter((word) => inStyles.has(word));
          const key = [[...words].sort().join(' '), late.sort().join(' '), markup.key, css].join('\n');
          const made = known.get(key) ?? purgeTo(css, [...words]).then((used) => lowerStyles(used, markup));
          known.set(key, made);
          return made;
        };

        let before = 0;
        let after = 0;
        for (const { name, html } of readPages(dir)) {
          const css = [...html.matchAll(STYLE)].map(([, text]) => text).join('');
          if (css === '') continue;
          const fromScripts = wordsOfScripts(html);
          const used = await purge(css, html, fromScripts);
          const [body, lean] = shortenScopes(html.replaceAll(STYLE, ''), used, fromScripts);
          writePage(dir, { name, html: body.replace('</head>', () => `<style>${lean}</style></head>`) });
          before += css.length;
          after += lean.length;
        }
        if (before === 0) throw new Error('No page has styles: was build.inlineStylesheets changed? See decision 006.');
        logger.info(`${Math.round(100 - (after / before) * 100)} % of the styles were not used where they stood`);
      },
    },
  };
}

async function purgeTo(css: string, words: string[]): Promise<string> {
  // A new one each time: it keeps every rule that it took out.
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: words.join(' '), extension: 'html' }],
    css: [{ raw: css }],
    defaultExtractor: () => words,
    // They name no element, so PurgeCSS would take them for unused.
    safelist: [':focus', ':focus:not(:focus-visible)'],
    variables: true,
    keyframes: true,
  });
  if (!result) throw new Error('PurgeCSS gave no styles back.');
  return result.css;
}
