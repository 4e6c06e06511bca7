/**
 * Draws the picture that each built page names in its `og:image`. No reader's browser fetches one; the
 * services that draw link previews do. They have a folder of their own, so that an offline copy can leave it out.
 */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import { readPages } from '../pages.ts';
import { Cache } from './cache.ts';
import { ENCODING, drawn, encoded, type Preview } from './picture.ts';

/** What a built page asks for. */
interface Wanted extends Preview {
  /** Its place in the built site, such as `share-image/skills/sleep.png`. */
  file: string;
}

export function shareImages(): AstroIntegration {
  let base = '/';
  let cacheFolder = '';
  return {
    name: 'share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        cacheFolder = fileURLToPath(new URL('share-images/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const built = fileURLToPath(dir);
        const cache = new Cache(cacheFolder);
        const pictures = [...readPages(dir)]
          .map(({ name, html }) => wanted(html, name, base))
          .filter((picture) => picture !== undefined);

        await Promise.all(
          pictures.map(async ({ file, ...preview }) => {
            const svg = drawn(preview);
            const png = await cache.get(ENCODING + svg, () => encoded(svg));
            await mkdir(path.dirname(path.join(built, file)), { recursive: true });
            await writeFile(path.join(built, file), png);
          }),
        );
        await cache.prune();
        logger.info(`${pictures.length} link previews, ${cache.made} drawn anew`);
      },
    },
  };
}

const hours = new Map(
  (parseYaml(readFileSync('content/stages.yaml', 'utf8')) as { id: string; order: number }[]).map(({ id, order }) => [
    id,
    order,
  ]),
);

/**
 * @param html of a built page; redirects name the picture of the page they lead to
 * @param page its file, for messages
 * @param base path of the site, with a slash at both ends
 * @throws Error when the page names a picture outside the folder of pictures, or a stage that is not on the road
 */
export function wanted(html: string, page: string, base: string): Wanted | undefined {
  const [head, body] = html.split('<body');
  const root = parse(head ?? '');
  if (root.querySelector('meta[http-equiv="refresh"]')) return undefined;
  const meta = (property: string) => root.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  const [image, name] = [meta('og:image'), meta('og:title')];
  if (!image || !name) return undefined;

  const address = decodeURI(new URL(image).pathname);
  const file = address.startsWith(base) ? address.slice(base.length) : address;
  if (!/^share-image\/[^.]+\.png$/.test(file)) {
    throw new Error(`share-images: ${page} names the picture ${image}. It belongs in ${base}share-image/, as a PNG.`);
  }
  const stage = /^[^>]* data-stage="([^"]*)"/.exec(body ?? '')?.[1];
  if (stage && !hours.has(stage)) {
    throw new Error(`share-images: ${page} is of the stage “${stage}”, which is not in content/stages.yaml.`);
  }
  return { file, name, stage: stage ? hours.get(stage) : undefined };
}
