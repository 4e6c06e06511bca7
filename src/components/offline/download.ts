/** Fetches a release of the site, counting bytes, and makes sure of every one of them. */

/** As src/integrations/offline.ts writes it. */
export interface Release {
  release: string;
  bytes: number;
}

/** The bytes that came are not those of the release: cut short, or the site changed meanwhile. */
export class Damaged extends Error {}

/** What the site offers now. */
export async function latestRelease(base: string, signal?: AbortSignal): Promise<Release> {
  const response = await get(`${base}offline-copy/release.json`, signal);
  try {
    return (await response.json()) as Release;
  } catch {
    // A network that wants a password first sends its own page in place of any other.
    throw new TypeError(`${response.url} holds no release.`);
  }
}

/**
 * The pack of a release, in memory.
 *
 * @param onProgress told the share that has come, from 0 to 1
 * @throws Damaged when it is not what the release names; TypeError when the line breaks
 */
export async function download(
  base: string,
  { release, bytes }: Release,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Blob> {
  const response = await get(`${base}offline-copy/${release}.json`, signal);
  const chunks: BlobPart[] = [];
  let come = 0;
  const reader = response.body!.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    come += read.value.length;
    onProgress(Math.min(1, come / bytes));
  }
  const pack = new Blob(chunks, { type: 'application/json' });
  if (!(await sha256(pack)).startsWith(release)) throw new Damaged(`This is not release ${release}.`);
  return pack;
}

/** Past the browser's own store, so that removing the copy leaves no second one there. */
async function get(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store', ...(signal && { signal }) });
  if (response.status === 404) throw new Damaged(`${address} is gone.`);
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}.`);
  return response;
}

/** A blob gives its bytes by itself in newer browsers only (Chromium 76, Safari 14); a response does in all. */
async function sha256(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await new Response(blob).arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
