/** Keeping a copy, broken on purpose: it is said why there is no button, or why nothing was kept. */
import { expect } from '@playwright/test';
import { NOTHING, kept } from './offline';
import { both, breakInTurn, gone, neverStarts, press, sees, type Outcome } from './break-in-turn';
import * as broken from './broken';

const RELEASE = /\/offline-copy\/release\.json$/;
const PACK = /\/offline-copy\/[0-9a-f]{16}\.json$/;
const saves = press('Keep a copy on this device');
const nothingKept: Outcome = async (page) => {
  await sees('Nothing was kept')(page);
  expect(await kept(page)).toEqual(NOTHING);
};

breakInTurn('/offline-copy/', 'save-offline', [
  {
    left: 'it says what saving needs',
    ways: neverStarts('SaveOffline', 'tool', 'dates'),
    then: both(sees('There is no button here'), gone('save-offline button')),
  },
  {
    left: 'it says so',
    ways: { 'a part is missing': broken.without('[data-part="renew"]') },
    then: both(sees('saving does not work here'), gone('[data-part="no-script"]'), gone('save-offline button')),
  },
  {
    left: 'it says that it cannot',
    ways: {
      'no caches': broken.lacking('caches'),
      'caches throw': (page) =>
        page.addInitScript(() =>
          Object.defineProperty(window, 'caches', {
            get() {
              throw new DOMException('no', 'SecurityError');
            },
          }),
        ),
      'caches refuse': (page) =>
        page.addInitScript(() => {
          CacheStorage.prototype.has = () => Promise.reject(new DOMException('no', 'SecurityError'));
        }),
      'no workers': broken.lacking('navigator.serviceWorker'),
      'no sums': broken.lacking('crypto.subtle'),
    },
    then: both(sees('This browser does not let the site keep a copy here'), gone('save-offline button')),
  },
  {
    left: 'nothing is kept',
    ways: {
      'the release: a page to sign in': broken.signIn(RELEASE),
      'the release: an error of the host': broken.answer(RELEASE, 500, ''),
      'the release: no line': broken.noLine(RELEASE),
      'the release: nothing': broken.answer(RELEASE, 200, 'null'),
      'the copy: an error of the host': broken.answer(PACK, 500, ''),
      'the copy: no line': broken.noLine(PACK),
    },
    then: both(saves, sees('the site did not answer'), nothingKept),
  },
  {
    left: 'nothing is kept, it was not whole',
    ways: {
      'the release: another file': broken.answer(RELEASE, 200, '{}'),
      'the copy: a page to sign in': broken.signIn(PACK),
      'the copy: not there': broken.answer(PACK, 404, ''),
    },
    then: both(saves, sees('What came was not whole'), nothingKept),
  },
  {
    left: 'nothing is kept, it was refused',
    ways: {
      'the worker is refused': (page) =>
        page.addInitScript(() => {
          ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
        }),
    },
    then: both(saves, sees('did not let the site keep anything'), nothingKept),
  },
  {
    left: 'it can be stopped',
    ways: {
      'the worker never gets ready': (page) =>
        page.addInitScript(() => {
          Object.defineProperty(ServiceWorkerContainer.prototype, 'ready', { get: () => new Promise(() => undefined) });
        }),
    },
    then: both(saves, sees('100 %'), press('Cancel'), sees('You stopped it'), nothingKept),
  },
]);
