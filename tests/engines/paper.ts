/** What an old engine prints. */
import { extractText, getDocumentProxy } from 'unpdf';
import { sizes, squeezed, type Paper } from '../browser/sheet';
import { type Tab } from './tab';

const MM_PER_INCH = 25.4;

/**
 * Prints as a browser does for a visitor who changes nothing in the dialog. Past Puppeteer's own way, which asks for
 * a stream that Chromium 72 does not give.
 *
 * @returns the text of each sheet, without spaces
 */
export async function printed(tab: Tab, paper: Paper): Promise<string[]> {
  const session = await tab.target().createCDPSession();
  const { width, height } = sizes[paper];
  const { data } = await session.send('Page.printToPDF', {
    paperWidth: width / MM_PER_INCH,
    paperHeight: height / MM_PER_INCH,
  });
  await session.detach();
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(data, 'base64')));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map(squeezed);
}

export const count = (sheets: string[], words: string): number => sheets.join('').split(squeezed(words)).length - 1;
