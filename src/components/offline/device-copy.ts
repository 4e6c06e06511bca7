/**
 * The copy on this device: one entry in one cache, so that it is there whole or not at all, and the worker
 * that answers from it (public/worker.js, which reads the same names).
 */

export interface Kept {
  release: string;
  /** The day it was saved on the visitor's calendar, as YYYY-MM-DD. */
  day: string;
}

/** Whether this browser can keep a copy: not without HTTPS, nor in some private windows. */
export function canKeep(): boolean {
  try {
    return [window.caches, navigator.serviceWorker, crypto.subtle].every(Boolean);
  } catch {
    // Some throw at being asked.
    return false;
  }
}

/** @param base the base path of the site, with a slash at both ends; also the scope of the worker */
export class DeviceCopy {
  private readonly base: string;
  private readonly cache: string;
  private readonly kept: string;

  constructor(base: string) {
    this.base = base;
    this.cache = `four-stages copy ${base}`;
    this.kept = `${base}offline-copy/kept`;
  }

  /** What is kept. Looking leaves no trace. Clears away what a closed window may have left half done. */
  async find(): Promise<Kept | undefined> {
    // `has` and `match` do not make the cache, as `open` would.
    const [begun, entry, worker] = await Promise.all([
      caches.has(this.cache),
      caches.match(this.kept, { cacheName: this.cache }),
      this.worker(),
    ]);
    if (entry && worker) {
      return { release: entry.headers.get('Release') ?? '', day: entry.headers.get('Day') ?? '' };
    }
    if (begun || worker) await this.remove();
    return undefined;
  }

  /**
   * Keeps a pack, in the place of an older one, and starts the worker.
   *
   * @throws DOMException when there is no room or the browser refuses; an older copy then stays as it was
   */
  async keep(pack: Blob, { release, day }: Kept, signal: AbortSignal): Promise<void> {
    const cache = await caches.open(this.cache);
    const renewing = Boolean(await cache.match(this.kept));
    try {
      await cache.put(this.kept, new Response(pack, { headers: { Release: release, Day: day } }));
      await cache.delete(`${this.base}offline-copy/newer`);
      await navigator.serviceWorker.register(`${this.base}worker.js`, { scope: this.base, updateViaCache: 'none' });
      // A worker that never gets ready must not keep anybody who has pressed "Cancel".
      const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve));
      if (!signal.aborted) await Promise.race([navigator.serviceWorker.ready, stopped]);
      if (signal.aborted && !renewing) throw new DOMException('Stopped by the reader.', 'AbortError');
    } catch (error) {
      if (!renewing) await this.remove();
      throw error;
    }
  }

  /** Removes the copy and the worker. Resolves with whether both are gone. */
  async remove(): Promise<boolean> {
    await Promise.all([caches.delete(this.cache), this.worker().then((worker) => worker?.unregister())]);
    return !(await caches.has(this.cache)) && !(await this.worker());
  }

  /** The worker of this site, and not of another one higher up in the same domain. */
  private async worker(): Promise<ServiceWorkerRegistration | undefined> {
    const worker = await navigator.serviceWorker.getRegistration(this.base);
    return worker?.scope === new URL(this.base, location.href).href ? worker : undefined;
  }
}
