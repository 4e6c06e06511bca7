/** The device's calendar, and a word when it turns to another day. */
import { type CivilDate } from '@/domain/civil-date';

const MINUTE = 60_000;

/** The visitor's own calendar day. */
export function deviceToday(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/**
 * Calls back at the next local midnight, and whenever the page is seen again, until the signal aborts.
 *
 * A timer may oversleep with the device, so it looks once a minute at the longest.
 */
export function onTurnOfDay(look: () => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', look, { signal });
  addEventListener('pageshow', look, { signal });
  const wait = () => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const timer = setTimeout(() => (look(), wait()), Math.min(midnight.getTime() - now.getTime() + 1, MINUTE));
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  wait();
}
