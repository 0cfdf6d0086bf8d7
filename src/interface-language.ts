/** The languages of the interface, by the language of BCP 47 alone: each has a folder in `src/wording/`. */
export const interfaceLanguages = ['en', 'es', 'de', 'fr', 'pt'] as const;

/** A language of the interface. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language of the interface that a BCP 47 tag asks for, whatever its script and region; `null` where there is none. */
export function interfaceLanguage(tag: string): InterfaceLanguage | null {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/);
  return interfaceLanguages.find((language) => language === primary) ?? null;
}
