/** What the furniture around every page needs from the content. */
import { once } from './once';
import { getFirstLines } from './help-lines';
import { getShortAddresses, type ShortAddress } from './short-addresses';
import { type Language } from '@/site';
import { words } from '@/i18n';

export interface EmergencyNumber {
  /** As a reader sees it. */
  number: string;
  /** Short names of the countries where it is the one to call. */
  places: string[];
}

export interface Frame {
  language: Language;
  emergency: EmergencyNumber[];
  shortAddresses: readonly ShortAddress[];
}

/** Emergency numbers, each once, in the order of content/help-lines.yaml. */
export const getFrame = once(async (language: Language): Promise<Frame> => {
  const short = words(language).countriesShort;
  const emergency: EmergencyNumber[] = [];
  for (const line of await getFirstLines('emergency', language)) {
    if (!line.call) continue;
    const known = emergency.find(({ number }) => number === line.call);
    if (known) known.places.push(short[line.country]);
    else emergency.push({ number: line.call, places: [short[line.country]] });
  }
  return { language, emergency, shortAddresses: await getShortAddresses(language) };
});
