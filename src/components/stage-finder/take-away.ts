/**
 * <take-away>: what a visitor may do with an answer. Remember and forget, print, copy, calendar: each
 * only when its button is pressed.
 */
import { type CivilDate } from '@/domain/civil-date';
import { milestones } from '@/domain/milestones';
import { answerText } from './answer-text';
import { type AnswerWords, type Asked } from './answer';
import { forget, isFirstDay, keep } from './kept-date';
import { MILESTONES_AHEAD, nameOf } from './milestone-lists';
import { find, voiceOf } from './parts';
import { copyText } from '../copy-text';
import { Tool } from '../tool';

export class TakeAway extends Tool {
  private answer: { asked: Asked; today: CivilDate; words: AnswerWords } | undefined;

  protected start(): void {
    this.on(this, 'click', ({ target }: Event) => this.press(target as Element));
    this.on(this, 'change', () => this.dated());
    // Some browsers tick a box again when somebody comes back.
    this.on(window, 'pageshow', () => this.dated());
    find(this, '[data-action="print"]').hidden = !window.print;
  }

  protected override fail(error: unknown): void {
    super.fail(error);
    for (const part of this.querySelectorAll<HTMLElement>('button, label')) part.hidden = true;
  }

  /** Hands over the answer that is shown. */
  offer(asked: Asked, today: CivilDate, words: AnswerWords): void {
    if (asked !== this.answer?.asked) this.tell('');
    this.answer = { asked, today, words };
  }

  /** Unticks the boxes and drops the copied text. */
  empty(): void {
    // The finder asks for this, and can do without.
    this.attempt(() => {
      for (const box of this.querySelectorAll('input')) box.checked = false;
      find<HTMLTextAreaElement>(this, 'textarea').value = '';
      this.dated();
    });
  }

  private async press(target: Element): Promise<void> {
    switch (target.closest<HTMLElement>('[data-action]')?.dataset['action']) {
      case 'remember':
        return this.remember();
      case 'forget':
        return forget() ? this.giveWay('forgotten', 'remember') : this.tell('not-forgotten');
      case 'print':
        return this.print();
      case 'copy':
        return this.copy();
      case 'calendar':
        return this.tell(await this.saveCalendar());
    }
  }

  private remember(): void {
    const { asked } = this.answer ?? {};
    if (!isFirstDay(asked)) return;
    if (keep({ voice: voiceOf(this.finder), asked })) this.giveWay('', 'forget');
    else this.tell('refused');
  }

  private print(): void {
    try {
      window.print();
    } catch {
      this.tell('not-printed');
    }
  }

  /** The button that was pressed gives way to its opposite, which takes the focus over. */
  private giveWay(outcome: string, action: string): void {
    this.tell(outcome);
    this.dispatchEvent(new Event('change', { bubbles: true }));
    find(this, `[data-action="${action}"]`).focus();
  }

  private async copy(): Promise<void> {
    const text = answerText(this.finder, this.isDated);
    if (await copyText(text)) return this.tell('copied');
    this.tell('not-copied');
    const box = find<HTMLTextAreaElement>(this, 'textarea');
    box.value = text;
    box.select();
  }

  private async saveCalendar(): Promise<string> {
    if (this.answer?.asked.kind !== 'day') return '';
    const { asked, today, words } = this.answer;
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

  private tell(outcome: string): void {
    for (const text of this.querySelectorAll<HTMLElement>('[data-outcome]')) {
      text.hidden = text.dataset['outcome'] !== outcome;
    }
  }

  /** The sheet and the copied text hold the date only while its box is ticked. */
  private dated(): void {
    this.finder.classList.toggle('with-dates', this.isDated);
  }

  private get isDated(): boolean {
    return find<HTMLInputElement>(this, '[data-part="dated"]').checked;
  }

  private get finder(): HTMLElement {
    const finder = this.closest<HTMLElement>('stage-finder');
    if (!finder) throw new Error('<take-away> belongs inside <stage-finder>.');
    return finder;
  }
}

if (window.customElements) customElements.define('take-away', TakeAway);
