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
}

const formatted = new Map<string, Reference>();

/** Formats a source once for the whole build: the processor is slow and the result never differs. */
export function formatReference(source: CollectionEntry<'sources'>['data']): Reference {
  const known = formatted.get(source.id);
  if (known) return known;
  const { text, label } = splitAddress(vancouver(source));
  const reference = {
    id: source.id,
    text,
    label,
    href: label?.startsWith('doi:') ? `https://doi.org/${label.slice(4)}` : label,
  };
  formatted.set(source.id, reference);
  return reference;
}

function vancouver(source: CollectionEntry<'sources'>['data']): string {
  const bibliography = new Cite(source).format('bibliography', {
    format: 'text',
    template: 'vancouver',
    lang: 'en-US',
  });
  return bibliography.trim().replace(/^1\.\s*/, '');
}

/** A reference in this style ends in "doi:…" or "Available from: https://…", or has no address. */
function splitAddress(reference: string): { text: string; label: string | undefined } {
  const match = /^(.*?)\s*(?:Available from: (https?:\S+)|(doi:\S+))$/s.exec(reference);
  return match ? { text: match[1] ?? '', label: match[2] ?? match[3] } : { text: reference, label: undefined };
}
