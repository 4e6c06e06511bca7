/**
 * The switch for the / key (WCAG 2.1.4: a shortcut of one character can be turned off). Turning it off
 * is the only thing that search keeps on the device, and only then.
 */
export function slashSwitch(part: HTMLElement, signal: AbortSignal): void {
  const box = part.querySelector('input')!;
  const change = () => {
    if (box.checked) localStorage.removeItem('slash');
    else localStorage.setItem('slash', 'off');
  };
  box.checked = localStorage.getItem('slash') === null;
  box.addEventListener('change', change, { signal });
  part.hidden = false;
}
