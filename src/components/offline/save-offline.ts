/**
 * <save-offline>: saves the whole site on this device when asked, renews it when asked, removes it when asked.
 *
 * Nothing is kept, registered or fetched before a button is pressed.
 */
import { formatDate } from '@/i18n/dates';
import { Tool } from '../tool';
import { DeviceCopy, canKeep, type Kept } from './device-copy';
import { latestRelease } from './download';
import { save, type Outcome } from './save';

type State = 'unsupported' | 'none' | 'saving' | 'kept';
type Message = Outcome | 'renewed' | 'removed' | 'not-removed' | 'nothing-kept' | 'old-stays';

class SaveOffline extends Tool {
  private saving: AbortController | undefined;
  private kept: Kept | undefined;

  protected start(): void {
    const onPress = (name: string, act: () => unknown) => this.on(this.named(name), 'click', act);
    onPress('save', () => this.save());
    onPress('renew', () => this.save());
    onPress('cancel', () => this.saving?.abort());
    onPress('remove', () => this.removeCopy());
    this.on(window, 'pagehide', () => this.leave());
    if (canKeep()) this.attempt(() => this.look());
    else this.reveal('state', ['unsupported']);
  }

  override disconnectedCallback(): void {
    this.leave();
    super.disconnectedCallback();
  }

  protected override fail(error: unknown): void {
    super.fail(error);
    this.reveal('state', []);
  }

  /** Shows what there is. With a copy, asks whether the site has changed since; without one, asks nothing. */
  private async look(): Promise<void> {
    try {
      this.kept = await this.copy().find();
    } catch {
      return this.reveal('state', ['unsupported']);
    }
    this.reveal('state', [this.kept ? 'kept' : 'none']);
    if (!this.kept) return;
    const [year = 0, month = 0, day = 0] = this.kept.day.split('-').map(Number);
    this.fill('since', { date: formatDate({ year, month, day }, this.lang) });
    const latest = await latestRelease(this.base()).catch(() => undefined);
    const newer = latest !== undefined && latest.release !== this.kept?.release;
    this.named('newer').hidden = !newer;
    this.named('current').hidden = newer;
  }

  private async save(): Promise<void> {
    const hadCopy = Boolean(this.kept);
    const { signal } = (this.saving = new AbortController());
    this.showProgress(0);
    this.reveal('state', ['saving']);
    this.reveal('message', []);
    this.named('cancel').focus();
    const outcome = await save(this.copy(), this.base(), signal, (share) => this.showProgress(share));
    this.saving = undefined;
    await this.look();
    if (outcome !== 'saved') this.say(outcome, hadCopy ? 'old-stays' : 'nothing-kept');
    // Looked at again, because another window may have removed it meanwhile.
    else if (!this.kept) this.say('refused', 'nothing-kept');
    else this.say(hadCopy ? 'renewed' : 'saved');
  }

  private async removeCopy(): Promise<void> {
    const removing = this.copy().remove();
    const gone = await removing.catch(() => false);
    await this.look();
    this.say(gone ? 'removed' : 'not-removed');
  }

  /** The window goes away: a first save that is under way must leave nothing. */
  private leave(): void {
    if (!this.saving) return;
    this.saving.abort();
    if (!this.kept) void this.copy().remove();
  }

  private showProgress(share: number): void {
    const percent = Math.floor(share * 100);
    this.find<HTMLProgressElement>('progress').value = percent;
    this.fill('percent', { percent: percent.toLocaleString(this.lang) });
    // Spoken at each quarter: a voice that counts to a hundred says nothing else.
    this.fill('spoken', { percent: (percent - (percent % 25)).toLocaleString(this.lang) });
  }

  /** Says what happened, where a pressed button has just gone. */
  private say(...messages: Message[]): void {
    this.reveal('message', messages);
    this.named('status').focus();
  }

  /** Shows the parts whose data attribute of this name has one of the values, and hides those with another. */
  private reveal(name: 'state' | 'message', values: (State | Message)[]): void {
    for (const part of this.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      part.hidden = !(values as (string | undefined)[]).includes(part.dataset[name]);
      part.classList.remove('awaited');
    }
  }

  /** Fills a part's template, and leaves the part alone where it says that already. */
  private fill(name: string, values: Record<string, string>): void {
    const part = this.named(name);
    const text = (part.dataset['template'] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
    if (part.textContent !== text) part.textContent = text;
  }

  private base(): string {
    return this.dataset['base'] ?? '/';
  }

  private copy(): DeviceCopy {
    return new DeviceCopy(this.base());
  }

  private named(name: string): HTMLElement {
    return this.find(`[data-part="${name}"]`);
  }

  private find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<save-offline> needs ${selector} in its markup.`);
    return found;
  }
}

if (window.customElements) customElements.define('save-offline', SaveOffline);
