/** One save from start to end, and what came of it. */
import { type DeviceCopy } from './device-copy';
import { Damaged, download, latestRelease } from './download';

/** `saved`, or why not. */
export type Outcome = 'saved' | 'cancelled' | 'broken' | 'damaged' | 'full' | 'refused';

/** Fetches the latest release whole, then keeps it. Never rejects. */
export async function save(
  copy: DeviceCopy,
  base: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Outcome> {
  try {
    const latest = await latestRelease(base, signal);
    const pack = await download(base, latest, signal, onProgress);
    await copy.keep(pack, { release: latest.release, day: today() }, signal);
    return 'saved';
  } catch (error) {
    if (signal.aborted) return 'cancelled';
    if (error instanceof Damaged) return 'damaged';
    if (error instanceof TypeError) return 'broken';
    return (error as DOMException).name === 'QuotaExceededError' ? 'full' : 'refused';
  }
}

/** Today on the visitor's calendar: year, month and day in numbers, with hyphens. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
}
