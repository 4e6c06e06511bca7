/** The stage finder, broken on purpose: it answers, or the days can be counted by hand. */
import { expect } from '@playwright/test';
import { enter, head } from './finder-page';
import { both, breakInTurn, gone, neverStarts, press, sees, storages, type Outcome } from './break-in-turn';
import * as broken from './broken';

const answers: Outcome = async (page) => {
  await enter(page, '7', '10', '2026');
  await expect(head(page)).toContainText('Stage 2', { useInnerText: true });
};
const byHand = both(sees('Count it on a calendar'), gone('stage-finder form'), gone('[data-part="answer"]'));

breakInTurn('/stage-finder/', 'stage-finder', [
  {
    left: 'the days can be counted by hand',
    ways: neverStarts('StageFinder', 'tool', 'dates'),
    then: both(sees('There is no date box here'), byHand),
  },
  {
    left: 'it says so',
    ways: {
      'a part is missing': broken.without('[data-field="month"]'),
      'a built-in throws at the start': broken.throwing('Intl.DateTimeFormat'),
    },
    then: both(sees('The date box does not work'), gone('[data-part="no-script"]'), byHand),
  },
  {
    left: 'it stops and says so',
    ways: {
      'a built-in throws at the answer': () => undefined,
    },
    then: async (page) => {
      await enter(page, '7', '10', '2026');
      await broken.breakNow('Intl.DateTimeFormat.prototype.format')(page);
      await page.getByRole('button', { name: 'I have not stopped yet' }).click();
      await both(sees('The date box does not work'), gone('[data-part="no-script"]'), byHand)(page);
    },
  },
  { left: 'it answers', ways: { ...storages, 'no reader of dates': broken.missing('start-date') }, then: answers },
  {
    left: 'it says that nothing is remembered',
    ways: storages,
    then: both(answers, press('Remember the date on this device'), sees('does not let pages keep anything')),
  },
  {
    left: 'a plain date is answered',
    ways: {
      'the reader of dates is missing': broken.missing('start-date'),
      'the reader of dates does not parse': broken.unreadable('start-date'),
    },
    then: both((page) => enter(page, '25/8/26 or so', '', ''), sees('That cannot be read as one date'), answers),
  },
  {
    left: 'the answer, and a sentence for the buttons',
    ways: {
      'what takes away is missing': broken.missing('take-away'),
      'what takes away does not parse': broken.unreadable('take-away'),
      'what takes away lacks its first button': broken.without('[data-action="print"]'),
    },
    then: both(answers, sees('The buttons for keeping and copying the answer do not work here')),
  },
  {
    left: 'the answer, and a sentence for the buttons',
    ways: { 'what takes away lacks a part that it needs late': broken.without('[data-part="dated"]') },
    then: both(
      answers,
      press('Copy as text'),
      sees('The buttons for keeping and copying the answer do not work here'),
      gone('take-away button'),
    ),
  },
  {
    left: 'it says that the date is still there',
    ways: {
      'a date cannot be forgotten': (page) =>
        page.addInitScript(() => {
          try {
            localStorage.setItem('first-day', 'me 2026-10-07');
          } catch {
            return;
          }
          Storage.prototype.removeItem = () => {
            throw new DOMException('no', 'SecurityError');
          };
        }),
    },
    then: both(press('Forget the date'), sees('The browser did not forget it')),
  },
  {
    left: 'the other ways',
    ways: { 'there is no print': broken.lacking('print') },
    then: both(answers, gone('[data-action="print"]'), press('Copy as text'), sees('Copied.')),
  },
  {
    left: 'it says where to print',
    ways: { 'print throws': broken.throwing('print') },
    then: both(answers, press('Print'), sees('You can print this page from the browser’s menu')),
  },
  {
    left: 'the words to copy',
    ways: { 'nothing can be copied': broken.noCopying },
    then: both(answers, press('Copy as text'), sees('did not allow copying')),
  },
  {
    left: 'it says that there is no file',
    ways: {
      'the maker of calendars is missing': broken.missing('calendar-file'),
      'the maker of calendars does not parse': broken.unreadable('calendar-file'),
      'no file can be made': broken.throwing('URL.createObjectURL'),
    },
    then: both(answers, press('Save the next milestones for a calendar'), sees('The file could not be made')),
  },
]);
