/**
 * The shown parts of the answer that are meant to be copied, a line each, and where they came from.
 *
 * @param dated also the date, the days, and what they can be worked out from
 */
export function answerText(finder: HTMLElement, dated: boolean): string {
  const shown = [...finder.querySelectorAll<HTMLElement>('[data-copy]')]
    .filter((part) => !part.closest('[hidden]') && (dated || !part.closest('.dated')))
    .map((part) => part.innerText.trim().replace(/\s+/g, ' '));
  return [...shown.filter(Boolean), location.origin + location.pathname].join('\n');
}
