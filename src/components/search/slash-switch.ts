/** The choice whether the / key goes to the search field. Kept only when it is switched off, and only then. */

/** Shows the choice where the browser lets a page keep one. */
export function slashSwitch(part: HTMLElement | null): void {
  const box = part?.querySelector('input');
  try {
    if (!part || !box) return;
    box.checked = localStorage.getItem('slash') === null;
    box.onchange = () => {
      try {
        if (box.checked) localStorage.removeItem('slash');
        else localStorage.setItem('slash', 'off');
      } catch {
        part.textContent = part.dataset['refused'] || '';
      }
    };
    part.hidden = false;
  } catch {
    // Where storage is refused, the key stays on, and there is nothing to choose.
  }
}
