/** Ways in which a browser, a network or a release breaks a tool. Those for a page run before its scripts. */
import { type Page } from '@playwright/test';

/** Answers each script of ours whose name begins so. */
const answerScript = (name: string, answer: { status?: number; body: string; contentType?: string }) => (page: Page) =>
  page.route(`**/_astro/${name}.*.js`, (route) => route.fulfill({ contentType: 'text/javascript', ...answer }));

export const missing = (name: string) => answerScript(name, { status: 404, body: '' });
export const unreadable = (name: string) => answerScript(name, { body: 'const = ;' });
/** What a network sends in place of everything until somebody has signed in. */
export const SIGN_IN = { contentType: 'text/html', body: '<!doctype html><title>Sign in</title><h1>Free Wi-Fi</h1>' };
export const signIn = (address: string | RegExp) => (page: Page) =>
  page.route(address, (route) => route.fulfill(SIGN_IN));
export const answer = (address: string | RegExp, status: number, body: string) => (page: Page) =>
  page.route(address, (route) => route.fulfill({ status, body }));
export const noLine = (address: string | RegExp) => (page: Page) => page.route(address, (route) => route.abort());

/** Takes parts out of the markup, or whatever else, before the page's scripts see it. */
const before = (act: (what: string) => void, what: string) => async (page: Page) => {
  await page.addInitScript(act, what);
};

export const without = (selector: string) =>
  before((what) => {
    new MutationObserver(() => {
      for (const part of document.querySelectorAll(what)) part.remove();
    }).observe(document, { childList: true, subtree: true });
  }, selector);

/** Makes something of the browser undefined: `print`, `navigator.share`. */
export const lacking = (name: string) =>
  before((what) => {
    const [last = '', ...path] = what.split('.').reverse();
    const owner = path
      .reverse()
      .reduce((at, part) => (at as unknown as Record<string, object>)[part]!, window as object);
    Object.defineProperty(owner, last, { value: undefined, configurable: true });
  }, name);

/** Runs in the page, so it holds all that it needs. */
const makeThrow = (what: string) => {
  const [last = '', ...path] = what.split('.').reverse();
  const owner = path.reverse().reduce((at, part) => (at as unknown as Record<string, object>)[part]!, window as object);
  const value = () => {
    throw new TypeError(`${what} is broken`);
  };
  Object.defineProperty(owner, last, { value, configurable: true, writable: true });
};

/** Makes something of the browser throw when it is called: `history.replaceState`. */
export const throwing = (name: string) => before(makeThrow, name);

/** The same from now on, on a page that is there. */
export const breakNow = (name: string) => (page: Page) => page.evaluate(makeThrow, name);

/** `null` as in some WebViews, throwing when asked for as where cookies are blocked, or only when written to. */
export const storage = (how: 'null' | 'throws' | 'throws on write') =>
  before((what) => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    if (what === 'throws on write') Object.assign(Storage.prototype, { setItem: refuse, removeItem: refuse });
    else Object.defineProperty(window, 'localStorage', { get: what === 'null' ? () => null : refuse });
  }, how);

/** The sheet of the system for sharing refuses. */
export const sharing = (error: string) =>
  before((what) => {
    navigator.share = () =>
      Promise.reject(what === 'TypeError' ? new TypeError(what) : new DOMException('refused', what));
  }, error);

export const noCopying = before(() => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Object.assign(document, { execCommand: () => false });
}, '');
