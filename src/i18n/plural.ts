/** Counted things in words. Apart from dates, so that search need not load those. */

/** A word per plural category; `other` always. `{n}` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A number with the right form of its word: "1 day", "2,000 days". */
export function count(n: number, forms: PluralForms, language: string): string {
  // Safari 12.1 knows no plurals; these languages need no more.
  const category = 'PluralRules' in Intl ? new Intl.PluralRules(language).select(n) : n === 1 ? 'one' : 'other';
  const form = forms[category] ?? forms.other;
  return form.replace('{n}', n.toLocaleString(language));
}
