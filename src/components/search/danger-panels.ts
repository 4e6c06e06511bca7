/**
 * The panels that say what to do now. They are in the page from the start with the commonest signs, and need nothing
 * else: not the list of pages, not the box, not storage. What was learned of other words follows. They look at the
 * words in the address, and at each that is typed.
 */
import { tellsAtOnce } from '@/search/danger';
import { typedIn } from './address';

const panels = [...document.querySelectorAll<HTMLElement>('[data-danger]')];
let last = '';
/** Looks at what was typed and at which panels have a sign in it. Until the rest is there, a sign is enough. */
let judge = (_typed: string, signs: boolean[]) => signs;

/** Shows the panel of each danger that the words tell of. */
function showDanger(typed: string): void {
  last = typed;
  try {
    const signs = panels.map(({ dataset }) => tellsAtOnce(dataset['danger'] || '', typed));
    judge(typed, signs).forEach((tells, at) => (panels[at]!.hidden = !tells));
  } catch (error) {
    // The search imports from here, and may work all the same.
    console.error(error);
  }
}

/** Who has finished typing is taken there: while somebody types, each key cuts off what a screen reader says. */
function goToPanel(): void {
  for (const panel of panels) if (!panel.hidden) return panel.focus();
}

/** Brings the sense for other words, and looks again. Without it the commonest signs still count. */
async function bringSenses(): Promise<void> {
  const { judgeAt } = await import('./danger-senses');
  judge = await judgeAt(panels[0]?.dataset['senses'] || '');
  showDanger(last);
  // The page of what is shown now comes first in the list, too. A field that the search has not filled in is not asked.
  const field = document.querySelector<HTMLInputElement>('main input');
  if (field?.value) field.dispatchEvent(new Event('input'));
}

const look = () => showDanger(typedIn(location.hash));
window.onpopstate = look;
// Before the search itself hears of it: what is shown here leads its list.
const onInput = ({ target: { type, value } }: { target: HTMLInputElement }) => type === 'search' && showDanger(value);
document.addEventListener('input', onInput as unknown as EventListener, true);
document.onsubmit = goToPanel;
look();
goToPanel();
bringSenses().catch(() => undefined);
