/**
 * Leaves on each built page only the styles that can apply to something on it, in one <style>.
 *
 * Astro gives a page the styles of every component that its route may use. All of them are inlined
 * (decision 006), so a reader would pay for each rule on every page.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const SCOPE = /data-astro-cid-[a-z0-9]+/g;
const WORD = /[A-Za-z][\w-]*/g;
/** What people will read, on its way to a message or the clipboard. */
const HANDED_OVER = / (?:value|data-text)="[^"]*"| href="(?:sms|mailto):[^"]*"/g;

/** Set by the browser, not by markup or script. */
const SET_BY_BROWSER = ['open'];

/** Tags, classes, ids, attributes and their values: whatever a selector can name. Text is left out, in <meta> too. */
function wordsOfMarkup(html: string): string[] {
  const tags = html.replaceAll(STYLE, '').match(/<(?!meta )[a-zA-Z][^>]*>/g) ?? [];
  return tags.join(' ').replaceAll(HANDED_OVER, '').match(WORD) ?? [];
}

/** The files of script in the build: they set attributes and classes, and make elements. */
function wordsOfScripts(folder: string): string[] {
  return globSync('_astro/**/*.js', { cwd: folder }).flatMap(
    (file) => readFileSync(`${folder}${file}`, 'utf8').match(WORD) ?? [],
  );
}

/** Astro's scope marks are long and on every element: only those with a rule stay, in two or three letters. */
function shortenScopes(html: string, css: string): [html: string, css: string] {
  const names = new Map([...new Set(css.match(SCOPE))].map((scope, index) => [scope, `data-${index.toString(36)}`]));
  return [
    html.replaceAll(/ (data-astro-cid-[a-z0-9]+)(="")?/g, (_, scope: string) =>
      names.has(scope) ? ` ${names.get(scope)}` : '',
    ),
    css.replaceAll(SCOPE, (scope) => names.get(scope) ?? scope),
  ];
}

export function leanStyles(): AstroIntegration {
  return {
    name: 'lean-styles',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const fromScripts = wordsOfScripts(folder);
        /** Pages of one kind mostly share their styles and the words that matter to them. */
        const known = new Map<string, Promise<string>>();

        const purge = (css: string, html: string): Promise<string> => {
          const inStyles = new Set(css.match(WORD));
          const scripts = html.includes('<script type="module"') ? fromScripts : [];
          const words = new Set(
            [...wordsOfMarkup(html), ...scripts, ...SET_BY_BROWSER].filter((word) => inStyles.has(word)),
          );
          const key = `${[...words].sort().join(' ')}\n${css}`;
          const made = known.get(key) ?? purgeTo(css, [...words]);
          known.set(key, made);
          return made;
        };

        let before = 0;
        let after = 0;
        for (const name of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(folder + name, 'utf8');
          const css = [...html.matchAll(STYLE)].map(([, text]) => text).join('');
          if (css === '') continue;
          const [body, lean] = shortenScopes(html.replaceAll(STYLE, ''), await purge(css, html));
          writeFileSync(
            folder + name,
            body.replace('</head>', () => `<style>${lean}</style></head>`),
          );
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
    // It names no element, so PurgeCSS would take it for unused.
    safelist: [':focus-visible'],
    variables: true,
  });
  if (!result) throw new Error('PurgeCSS gave no styles back.');
  return result.css;
}
