/**
 * <take-away>: what a visitor may do with an answer. Remember and forget, print, copy, calendar: each
 * only when its button is pressed.
 */
import { type CivilDate } from '@/domain/civil-date';
import { milestones } from '@/domain/milestones';
import { type Voice } from '@/i18n/voices';
import { answerText } from './answer-text';
import { type AnswerWords, type Asked } from './answer';
import { forget, isFirstDay, keep } from './kept-date';
import { MILESTONES_AHEAD, nameOf } from './milestone-lists';
import { find } from './parts';

/** Whom the visitor asks about. */
export function voiceOf(finder: HTMLElement): Voice {
  return find<HTMLInputElement>(finder, '[name="whose"]:checked').value as Voice;
}

export class TakeAway extends HTMLElement {
  #listening = new AbortController();
  #answer: { asked: Asked; today: CivilDate; words: AnswerWords } | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', ({ target }) => void this.#press(target as Element), { signal });
    this.addEventListener('change', () => this.#dated(), { signal });
    // Some browsers tick a box again when somebody comes back.
    addEventListener('pageshow', () => this.#dated(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Hands over the answer that is shown. */
  offer(asked: Asked, today: CivilDate, words: AnswerWords): void {
    if (asked !== this.#answer?.asked) this.#tell('');
    this.#answer = { asked, today, words };
  }

  /** Unticks the boxes and drops the copied text. */
  empty(): void {
    for (const box of this.querySelectorAll('input')) box.checked = false;
    find<HTMLTextAreaElement>(this, 'textarea').value = '';
    this.#dated();
  }

  async #press(target: Element): Promise<void> {
    switch (target.closest<HTMLElement>('[data-action]')?.dataset['action']) {
      case 'remember':
        return this.#remember();
      case 'forget':
        forget();
        return this.#turn('forgotten', 'remember');
      case 'print':
        return print();
      case 'copy':
        return this.#copy();
      case 'calendar':
        return this.#tell(await this.#saveCalendar());
    }
  }

  #remember(): void {
    const { asked } = this.#answer ?? {};
    if (!isFirstDay(asked)) return;
    if (keep({ voice: voiceOf(this.#finder), asked })) this.#turn('', 'forget');
    else this.#tell('refused');
  }

  /** The button that was pressed gives way to its opposite, which takes the focus over. */
  #turn(outcome: string, action: string): void {
    this.#tell(outcome);
    this.dispatchEvent(new Event('change', { bubbles: true }));
    find(this, `[data-action="${action}"]`).focus();
  }

  async #copy(): Promise<void> {
    const text = answerText(this.#finder, this.#isDated);
    try {
      await navigator.clipboard.writeText(text);
      this.#tell('copied');
    } catch {
      this.#tell('not-copied');
      const box = find<HTMLTextAreaElement>(this, 'textarea');
      box.value = text;
      box.select();
    }
  }

  async #saveCalendar(): Promise<string> {
    if (this.#answer?.asked.kind !== 'day') return '';
    const { asked, today, words } = this.#answer;
    const { ahead } = milestones(asked.date, today, MILESTONES_AHEAD);
    const isNamed = find<HTMLInputElement>(this, '[data-part="named"]').checked;
    const neutral = this.dataset['title'] ?? '';
    try {
      const { saveCalendar } = await import('./calendar-file');
      const days = ahead.map((one) => ({ date: one.date, title: isNamed ? nameOf(one, words) : neutral }));
      saveCalendar(days, this.dataset['file'] ?? '');
      return 'saved';
    } catch {
      return 'not-saved';
    }
  }

  #tell(outcome: string): void {
    for (const text of this.querySelectorAll<HTMLElement>('[data-outcome]')) {
      text.hidden = text.dataset['outcome'] !== outcome;
    }
  }

  /** The sheet and the copied text hold the date only while its box is ticked. */
  #dated(): void {
    this.#finder.classList.toggle('with-dates', this.#isDated);
  }

  get #isDated(): boolean {
    return find<HTMLInputElement>(this, '[data-part="dated"]').checked;
  }

  get #finder(): HTMLElement {
    const finder = this.closest<HTMLElement>('stage-finder');
    if (!finder) throw new Error('<take-away> belongs inside <stage-finder>.');
    return finder;
  }
}

customElements.define('take-away', TakeAway);
