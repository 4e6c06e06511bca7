/**
 * Answers from the copy that a reader asked for on /offline-copy/. Registered by that page only, once the
 * copy is whole; without a copy it unregisters itself.
 *
 * The copy is one entry of one cache: the pack that src/integrations/offline.ts wrote. While it is the
 * newest release, pages come from it and cost no data. Once the site has a newer one, pages come from the
 * site, and from the copy when the line fails: old advice must not hide new. The copy itself is renewed
 * only by the reader, on /offline-copy/.
 *
 * Nothing lowers this file: it is written for the oldest browsers of src/baseline.ts, in their syntax.
 */
const base = new URL('./', self.location.href).pathname;
const CACHE = `four-stages copy ${base}`;
const KEPT = `${base}offline-copy/kept`;
const NEWER = `${base}offline-copy/newer`;
/** How long a newer page may take before the saved one is shown. */
const PATIENCE_MS = 3000;

/** The copy as last read, so that the pack is taken apart once. */
let opened;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base)) return;
  if (/\/offline-copy\/\w+\.json$/.test(pathname)) return;
  event.respondWith(answer(event.request, pathname));
  if (mode === 'navigate') event.waitUntil(lookForNewer());
});

const read = (key) => caches.match(key, { cacheName: CACHE });

async function openCopy() {
  const kept = await read(KEPT);
  if (!kept) return (opened = undefined);
  const release = kept.headers.get('Release');
  if (!opened || opened.release !== release) opened = { release, content: kept.json().catch(() => undefined) };
  return opened;
}

async function answer(request, pathname) {
  const copy = await openCopy();
  const content = copy && (await copy.content);
  if (!content) return fetch(request);

  const path = pathname.slice(base.length - 1).replace(/index\.html$/, '');
  const saved = () => savedResponse(content, path);
  if (!saved()) {
    if (content.files[`${path}/`]) return Response.redirect(`${base.slice(0, -1)}${path}/`);
    const fallback = () => request.mode === 'navigate' && savedResponse(content, '/offline/');
    return fetch(request).catch((error) => fallback() || Promise.reject(error));
  }
  if (!(await read(NEWER))) return saved();

  const fresh = fetch(request).then((response) => (response.status < 500 ? response : saved()), saved);
  return Promise.race([fresh, new Promise((resolve) => setTimeout(() => resolve(saved()), PATIENCE_MS))]);
}

function savedResponse({ parts, files }, path) {
  const file = files[path];
  if (!file) return undefined;
  const body = file.text
    ? file.text.map((place) => parts[place]).join('')
    : Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
  // A page that came from a host with this header would refuse a script worker without it.
  const headers = { 'Content-Type': file.type, 'Cross-Origin-Embedder-Policy': 'require-corp' };
  return new Response(body, { headers });
}

/** Asks for the name of the latest release, a few bytes, and notes it if the copy is of another. */
async function lookForNewer() {
  const copy = await openCopy();
  if (!copy) return self.registration.unregister();
  try {
    const { release } = await (await fetch(`${base}offline-copy/release.json`, { cache: 'no-store' })).json();
    const noted = await read(NEWER);
    if ((release !== copy.release) === Boolean(noted)) return;
    const cache = await caches.open(CACHE);
    await (noted ? cache.delete(NEWER) : cache.put(NEWER, new Response()));
    // Removed or renewed by the reader meanwhile: leave nothing behind.
    const kept = await read(KEPT);
    if (!kept) await caches.delete(CACHE);
    else if (kept.headers.get('Release') === release) await cache.delete(NEWER);
  } catch {
    // No line, or no answer: the copy is there for that.
  }
}
