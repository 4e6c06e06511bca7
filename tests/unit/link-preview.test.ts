/** What a chat shows of an address: the page's title only where it tells nothing about anyone. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { discreetName, previewOf } from '../../src/i18n/preview';

afterEach(() => void vi.unstubAllEnvs());

describe('the name in a preview', () => {
  test.each([
    ['/skills/sleep/', 'Sleep', 'Sleep'],
    ['/guides/if-you-use-again/', 'If you use again', 'Staying safe today'],
    ['/skills/need/argument/', 'Skills for: A row at home', 'Coping skills'],
    ['/guides/new/', 'Methadone and work', 'Four Stages'],
    ['/guides/new/', 'Using again', 'Four Stages'],
    ['/guides/new/', 'Useful addresses', 'Useful addresses'],
  ])('%s, “%s”: %s', (address, title, name) => {
    expect(discreetName(address, title, 'en')).toBe(name);
  });

  test.each([
    ['/', '/share-image/index.png'],
    ['/skills/sleep/', '/share-image/skills/sleep.png'],
    ['/404/', '/share-image/404.png'],
  ])('the picture of %s is %s', (address, picture) => {
    expect(previewOf(address, 'x', 'en').picture).toBe(picture);
  });

  test('a base path is part of the address, not of the page', () => {
    vi.stubEnv('BASE_URL', '/guide/');
    expect(previewOf('/guide/guides/withdrawal/', 'Withdrawal', 'en')).toMatchObject({
      name: 'The first hard days',
      picture: '/guide/share-image/guides/withdrawal.png',
    });
  });
});
