/** Addresses that a hand can type, each with its line to text. */
import { getCollection } from 'astro:content';
import { once } from './once';
import { getPages, pageAt } from './pages';
import { shownAddress, wholeAddress } from '@/i18n/addresses';
import { type ShareGroup } from '@/schemas/short-address';
import { languageParam } from '@/i18n';
import { site, type Language } from '@/site';

export interface ShortAddress {
  /** Also the name of its QR files: /share/qr/<id>.svg. */
  id: string;
  /** Path and title of the page. */
  path: string;
  title: string;
  group: ShareGroup;
  /** Whole: `https://example.org/od`. For links, QR codes, messages. */
  address: string;
  /** As people write it by hand: `example.org/od`. */
  shown: string;
  /** One text message with the address in it; none for a page that is safer told than texted. */
  text: string | undefined;
  /** Whether a file has to lead to the page: not where the page's own address is the short one. */
  redirects: boolean;
}

/**
 * Every short address, in the order of content/short-addresses.yaml.
 *
 * @throws AstroError when one leads to no page; src/checks/handed-over.ts looks for the other mistakes
 */
export const getShortAddresses = once(async (language: Language): Promise<readonly ShortAddress[]> => {
  const pages = await getPages(language);
  const entries = (await getCollection('shortAddresses')).map(({ data }) => data).sort((a, b) => a.order - b.order);

  return entries.map((entry) => {
    const { id, to, group } = entry;
    const says = `content/short-addresses.yaml: ${id}`;
    const redirects = to !== `/${id}/`;
    const address = wholeAddress(`/${id}`, language);
    return {
      id,
      path: to,
      title: pageAt(to, pages, `${says}.to names`).title,
      group,
      address,
      shown: shownAddress(address),
      text: entry[language]?.text?.replace('{address}', address),
      redirects,
    };
  });
});

/** The short address of the page at a path, if it has one. */
export async function shortAddressFor(path: string, language: Language): Promise<ShortAddress | undefined> {
  return (await getShortAddresses(language)).find((each) => each.path === path);
}

/** What `getStaticPaths` returns for a file a short address, in every language. */
export async function shortAddressPaths() {
  const perLanguage = site.languages.map(async (language) =>
    (await getShortAddresses(language)).map((short) => ({
      params: { lang: languageParam(language), id: short.id },
      props: short,
    })),
  );
  return (await Promise.all(perLanguage)).flat();
}
