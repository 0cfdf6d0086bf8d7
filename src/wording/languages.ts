import * as en from './en/index.ts';
import * as es from './es/index.ts';
import type { Wording } from './wording.ts';

/** The languages of the interface: a folder each, named by the language of BCP 47 alone. */
export const languages = { en, es } satisfies Record<string, Wording>;

/** A language of the interface. */
export type InterfaceLanguage = keyof typeof languages;

/** The language of the interface that a BCP 47 tag asks for, whatever its script and region; `null` where there is none. */
export function interfaceLanguage(tag: string): InterfaceLanguage | null {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(languages, primary) ? (primary as InterfaceLanguage) : null;
}
