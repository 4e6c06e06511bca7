/**
 * Packs the built site into one file that a reader can keep on a device. Must run after everything that
 * writes or changes pages, and before the files are compressed.
 *
 * One file, because it is then saved whole or not at all, costs one request, and is half the bytes of the
 * pages one by one: they repeat each other. See decision 015.
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type AstroIntegration } from 'astro';

/** What the latest build offers, in dist/offline-copy/release.json. */
export interface Release {
  /** The first 16 hexadecimal digits of the pack's SHA-256; also the pack's name. */
  release: string;
  /** Size of the pack as the browser counts it, after it has undone the compression of the line. */
  bytes: number;
}

/** What public/worker.js reads. A device may hold an old pack and a new worker: only add to it. */
export interface Pack {
  /** Pieces of text, each once, however many files hold it. */
  parts: string[];
  /** By path without the base path: a media type, and places in `parts`, or bytes that are no text. */
  files: Record<string, { type: string; text: number[] } | { type: string; base64: string }>;
}

/** For machines, for hosts, for search words in other languages, or of no use without a line. */
const LEFT_OUT = [
  /\.(br|gz|xml)$/,
  /^(_headers|_redirects|_short-addresses\.conf|\.nojekyll|robots\.txt|llms\.txt|404\.html|worker\.js)$/,
  /^(offline-copy|share-image)\/(?!index\.html$)/,
  /^pagefind\/wasm\.unknown\.pagefind$/,
];

const TEXT: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

const BINARY: Record<string, string> = {
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/**
 * Of Pagefind, which compresses them itself. It also takes them as they were before
 * (https://pagefind.app/docs/hosting/), and so the text in them is compressed together with that of the pages.
 */
const COMPRESSED = new Set(['.pagefind', '.pf_meta', '.pf_index', '.pf_filter', '.pf_fragment']);

/** Where pages are alike: their styles, the top, the bottom. */
const SEAMS = /(?=<(?:style|body|main|footer)\b)/;

/**
 * Writes `offline-copy/release.json` and the pack beside it.
 *
 * @param folder the built site
 * @throws Error for a file of a kind that is in neither list above
 */
export function packSite(folder: string): Release & { files: number } {
  const places = new Map<string, number>();
  const place = (part: string) => places.get(part) ?? (places.set(part, places.size), places.size - 1);

  const names = globSync('**/*', { cwd: folder })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !LEFT_OUT.some((pattern) => pattern.test(name)))
    .sort();

  const files: Pack['files'] = {};
  for (const name of names) {
    const kind = path.extname(name);
    const content = readFileSync(path.join(folder, name));
    const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    const text = (type: string, from: Buffer) => ({ type, text: from.toString('utf8').split(SEAMS).map(place) });
    const bytes = (type: string, from: Buffer) => ({ type, base64: from.toString('base64') });
    if (TEXT[kind]) files[address] = text(TEXT[kind], content);
    else if (BINARY[kind]) files[address] = bytes(BINARY[kind], content);
    else if (COMPRESSED.has(kind)) {
      const plain = gunzipSync(content);
      files[address] = (isUtf8(plain) ? text : bytes)('application/octet-stream', plain);
    } else throw new Error(`${name}: add ${kind} to the kinds or the file to LEFT_OUT in src/integrations/offline.ts.`);
  }

  const pack = JSON.stringify({ parts: [...places.keys()], files } satisfies Pack);
  const release = createHash('sha256').update(pack).digest('hex').slice(0, 16);
  const latest: Release = { release, bytes: Buffer.byteLength(pack) };
  const target = path.join(folder, 'offline-copy');
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, `${release}.json`), pack);
  writeFileSync(path.join(target, 'release.json'), JSON.stringify(latest));
  return { ...latest, files: names.length };
}

export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { files, bytes } = packSite(fileURLToPath(dir));
        logger.info(`${files} files in a copy of ${(bytes / 1e6).toFixed(1)} MB before compression`);
      },
    },
  };
}
