/** References in one style, Vancouver (ICMJE), set by a CSL processor from CSL-JSON. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { type CollectionEntry } from 'astro:content';

export interface Reference {
  id: string;
  /** The reference without its address. */
  text: string;
  href: string | undefined;
  /** The address as printed: a DOI, or the page's URL. */
  label: string | undefined;
  /** The address of the copy that was read, where it was one. */
  copy: string | undefined;
}

type Source = CollectionEntry<'sources'>['data'];

const formatted = new Map<string, Reference>();

/** Formats a source once for the whole build: the processor is slow and the result never differs. */
export function formatReference(source: Source): Reference {
  const known = formatted.get(source.id);
  if (known) return known;
  const reference = {
    id: source.id,
    text: withoutAddress(vancouver(source)),
    label: source.DOI ? `doi:${source.DOI}` : source.URL,
    copy: source.readAt,
    href: source.DOI ? `https://doi.org/${source.DOI}` : source.URL,
  };
  formatted.set(source.id, reference);
  return reference;
}

/** Pages that are rewritten where they stand: of these, the day they were read says which text was meant. */
const CHANGING: readonly Source['type'][] = ['webpage', 'legislation', 'regulation'];

/** The whole reference. A work with a DOI is found by it, whatever other address it has. */
function vancouver({ accessed, URL, ...source }: Source): string {
  const dated = CHANGING.includes(source.type) && { accessed };
  const bibliography = new Cite({ ...source, ...dated, ...(!source.DOI && { URL }) }).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: 'en-US',
  });
  return bibliography.trim().replace(/^1\.\s*/, '');
}

/** Takes the address out of a reference in this style, where it printed one. */
function withoutAddress(reference: string): string {
  return reference.replace(/\s*(?:Available from: https?:\S+|doi:\S+)/, '').trim();
}
