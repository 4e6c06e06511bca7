/**
 * The search field in the header: takes the place of the link, and goes where it goes, with the query in
 * the fragment. The key / reaches the field of the page, unless that was switched off on /search/.
 */
const box = document.querySelector<HTMLElement>('header search');
const field = document.querySelector<HTMLInputElement>('main [type=search]') ?? box?.querySelector('input');
const link = box?.previousElementSibling;

if (box && field && link instanceof HTMLAnchorElement) {
  box.hidden = !(link.hidden = true);
  field.onkeydown = ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) location.href = `${link.href}#${new URLSearchParams({ q: field.value })}`;
  };
}

document.onkeydown = ({ key, target, ctrlKey, altKey, metaKey }) => {
  if (key !== '/' || ctrlKey || altKey || metaKey || (target as Element).matches('input,select,textarea')) return;
  try {
    if (localStorage.getItem('slash')) return;
  } catch {
    // Storage is refused or missing: then it was never switched off here.
  }
  field?.focus();
  return false;
};
