/**
 * The search field in the header: takes the place of the link, and goes where it goes, with the query in
 * the fragment. The key / reaches the field of the page, unless that was switched off on /search/.
 */
const form = document.querySelector<HTMLFormElement>('header form');
const field = document.querySelector<HTMLInputElement>('main [type=search]') ?? form?.querySelector('input');
const link = form?.previousElementSibling;

if (form && link instanceof HTMLAnchorElement) {
  form.hidden = !(link.hidden = true);
  form.onsubmit = () => {
    location.href = `${link.href}#q=${encodeURIComponent(field?.value ?? '')}`;
    return false;
  };
}

document.onkeydown = ({ key, target, ctrlKey, altKey, metaKey }) => {
  if (key !== '/' || ctrlKey || altKey || metaKey || localStorage.getItem('slash')) return;
  if ((target as Element).matches('input,select,textarea')) return;
  field?.focus();
  return false;
};
