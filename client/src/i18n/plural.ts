// Picks the form of a sentence that fits a number in a language.

export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** `language` is a tag such as `en`. A form the language needs and the forms lack falls to `other`. */
export function plural(language: string, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
