/**
 * What search engines read: schema.org as JSON-LD (https://schema.org/MedicalWebPage). Data, not
 * script: the browser runs none of it.
 */
import { site, type Language } from '@/site';

export interface StructuredPage {
  title: string;
  description: string;
  /** Its own address, whole. */
  url: string;
  language: Language;
  /** From the home page to this one, with whole addresses. */
  crumbs: { url: string; title: string }[];
  /** ISO date. */
  reviewed: string;
}

export type Thing = { readonly '@type': string; readonly [property: string]: unknown };

/** A page of medical information for the public, and the way to it. */
export function medicalWebPage({ title, description, url, language, crumbs, reviewed }: StructuredPage): Thing[] {
  return [
    {
      '@type': 'MedicalWebPage',
      name: title,
      description,
      url,
      inLanguage: language,
      lastReviewed: reviewed,
      isAccessibleForFree: true,
      license: site.licenses.text.url,
      about: { '@type': 'MedicalCondition', name: 'Opioid use disorder' },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: crumb.title,
        item: crumb.url,
      })),
    },
  ];
}
