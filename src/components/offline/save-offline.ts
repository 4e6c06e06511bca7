/**
 * <save-offline>: saves the whole site on this device when asked, renews it when asked, removes it when asked.
 *
 * Nothing is kept, registered or fetched before a button is pressed.
 */
import { formatDate } from '@/i18n/dates';
import { DeviceCopy, canKeep, type Kept } from './device-copy';
import { latestRelease } from './download';
import { save, type Outcome } from './save';

type State = 'unsupported' | 'none' | 'saving' | 'kept';
type Message = Outcome | 'renewed' | 'removed' | 'not-removed' | 'nothing-kept' | 'old-stays';

class SaveOffline extends HTMLElement {
  #listening = new AbortController();
  #saving: AbortController | undefined;
  #kept: Kept | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const onPress = (part: string, act: () => void) => this.#part(part).addEventListener('click', act, { signal });
    onPress('save', () => void this.#save());
    onPress('renew', () => void this.#save());
    onPress('cancel', () => this.#saving?.abort());
    onPress('remove', () => void this.#remove());
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    this.#part('no-script').hidden = true;
    if (canKeep()) void this.#look();
    else this.#reveal('state', ['unsupported']);
  }

  disconnectedCallback(): void {
    this.#leave();
    this.#listening.abort();
  }

  /** Shows what there is. With a copy, asks whether the site has changed since; without one, asks nothing. */
  async #look(): Promise<void> {
    try {
      this.#kept = await this.#copy().find();
    } catch {
      return this.#reveal('state', ['unsupported']);
    }
    this.#reveal('state', [this.#kept ? 'kept' : 'none']);
    if (!this.#kept) return;
    const [year = 0, month = 0, day = 0] = this.#kept.day.split('-').map(Number);
    this.#fill('since', { date: formatDate({ year, month, day }, this.lang) });
    const latest = await latestRelease(this.#base()).catch(() => undefined);
    const newer = latest !== undefined && latest.release !== this.#kept?.release;
    this.#part('newer').hidden = !newer;
    this.#part('current').hidden = newer;
  }

  async #save(): Promise<void> {
    const hadCopy = Boolean(this.#kept);
    const { signal } = (this.#saving = new AbortController());
    this.#showProgress(0);
    this.#reveal('state', ['saving']);
    this.#reveal('message', []);
    this.#part('cancel').focus();
    const outcome = await save(this.#copy(), this.#base(), signal, (share) => this.#showProgress(share));
    this.#saving = undefined;
    await this.#look();
    if (outcome !== 'saved') this.#say(outcome, hadCopy ? 'old-stays' : 'nothing-kept');
    // Looked at again, because another window may have removed it meanwhile.
    else if (!this.#kept) this.#say('refused', 'nothing-kept');
    else this.#say(hadCopy ? 'renewed' : 'saved');
  }

  async #remove(): Promise<void> {
    const removing = this.#copy().remove();
    const gone = await removing.catch(() => false);
    await this.#look();
    this.#say(gone ? 'removed' : 'not-removed');
  }

  /** The window goes away: a first save that is under way must leave nothing. */
  #leave(): void {
    if (!this.#saving) return;
    this.#saving.abort();
    if (!this.#kept) void this.#copy().remove();
  }

  #showProgress(share: number): void {
    const percent = Math.floor(share * 100);
    this.#find<HTMLProgressElement>('progress').value = percent;
    this.#fill('percent', { percent: percent.toLocaleString(this.lang) });
    // Spoken at each quarter: a voice that counts to a hundred says nothing else.
    this.#fill('spoken', { percent: (percent - (percent % 25)).toLocaleString(this.lang) });
  }

  /** Says what happened, where a pressed button has just gone. */
  #say(...messages: Message[]): void {
    this.#reveal('message', messages);
    this.#part('status').focus();
  }

  /** Shows the parts whose data attribute of this name has one of the values, and hides those with another. */
  #reveal(name: 'state' | 'message', values: (State | Message)[]): void {
    for (const part of this.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      part.hidden = !(values as (string | undefined)[]).includes(part.dataset[name]);
      part.classList.remove('awaited');
    }
  }

  /** Fills a part's template, and leaves the part alone where it says that already. */
  #fill(name: string, values: Record<string, string>): void {
    const part = this.#part(name);
    const text = (part.dataset['template'] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
    if (part.textContent !== text) part.textContent = text;
  }

  #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #copy(): DeviceCopy {
    return new DeviceCopy(this.#base());
  }

  #part(name: string): HTMLElement {
    return this.#find(`[data-part="${name}"]`);
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`<save-offline> needs ${selector} in its markup.`);
    return found;
  }
}

customElements.define('save-offline', SaveOffline);
