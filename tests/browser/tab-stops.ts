/** What the Tab key should reach on a page, and what it does reach. Runs inside the page, in any browser. */

export interface Stop {
  /** Its place in the order of the markup; -1 for something that should not take focus. */
  index: number;
  name: string;
  /** The part of the page it is in. Order by eye is asked for within a part, not between parts. */
  part: string;
  isRingShown: boolean;
  /** In CSS pixels from the corner of the page. */
  box: { left: number; right: number; top: number; bottom: number };
}

declare global {
  interface Window {
    tabStops: Stop[];
  }
}

/** Starts to note each element that takes focus in window.tabStops. Returns how many Tab should reach. */
export function watchTabStops(): number {
  const CAN_TAKE_FOCUS =
    'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const parts = [
    ...document.querySelectorAll('header, nav, main, aside, footer, article, section, form, table, ul, ol'),
  ];
  const expected = [...document.querySelectorAll<HTMLElement>(CAN_TAKE_FOCUS)].filter((element) => {
    const isOtherChoice =
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      !element.checked &&
      document.querySelector(`input[name="${element.name}"]:checked`) !== null;
    return element.checkVisibility({ visibilityProperty: true }) && !isOtherChoice && element.tabIndex >= 0;
  });
  window.tabStops = [];
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const { left, right, top, bottom } = target.getBoundingClientRect();
    window.tabStops.push({
      index: expected.indexOf(target),
      name: (target.getAttribute('aria-label') ?? target.innerText).trim() || target.tagName,
      part: String(parts.findLastIndex((part) => part.contains(target))),
      isRingShown: target.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      box: { left: left + scrollX, right: right + scrollX, top: top + scrollY, bottom: bottom + scrollY },
    });
  });
  return expected.length;
}
