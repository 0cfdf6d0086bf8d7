import { additions } from './additions.ts';
import { addresses } from './addresses.ts';
import { arithmetic } from './text/arithmetic.ts';
import { cards } from './cards.ts';
import { corrections } from './corrections.ts';
import { doubts } from './text/doubts.ts';
import type { CodeEntry } from './entry.ts';
import { files } from './files.ts';
import { frontMatter } from './front-matter.ts';
import { headlines } from './text/headlines.ts';
import { ids } from './ids.ts';
import { limits } from './limits.ts';
import { meanings } from './meanings.ts';
import { numbers } from './text/numbers.ts';
import { pictures } from './pictures.ts';
import { prose } from './text/prose.ts';
import { quotations } from './text/quotations.ts';
import { references } from './references.ts';
import { series } from './series.ts';
import { settings } from './settings.ts';
import { translations } from './translations.ts';

/** Every code that a problem can have, in the order of the manual. */
export const codes = {
  ...frontMatter,
  ...additions,
  ...ids,
  ...references,
  ...series,
  ...translations,
  ...numbers,
  ...arithmetic,
  ...doubts,
  ...headlines,
  ...quotations,
  ...prose,
  ...pictures,
  ...cards,
  ...addresses,
  ...meanings,
  ...corrections,
  ...limits,
  ...files,
  ...settings,
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof codes;

/** Whether a name is that of a code. */
export function isCode(name: string): name is Code {
  return Object.hasOwn(codes, name);
}

const namesOf = (family: Partial<Record<Code, CodeEntry>>) => Object.keys(family).filter(isCode);

/** The codes by what they are about: the chapters of the manual, in its order. */
export const families: readonly { title: string; codes: readonly Code[] }[] = [
  { title: 'Front matter', codes: namesOf(frontMatter) },
  { title: 'What front matter adds to the prose', codes: namesOf(additions) },
  { title: 'Ids', codes: namesOf(ids) },
  { title: 'What front matter refers to', codes: namesOf(references) },
  { title: 'Series', codes: namesOf(series) },
  { title: 'Translations', codes: namesOf(translations) },
  { title: 'Numbers', codes: namesOf(numbers) },
  { title: 'Sums, shares and changes', codes: namesOf(arithmetic) },
  { title: 'Numbers that may not agree', codes: namesOf(doubts) },
  { title: 'Headlines', codes: namesOf(headlines) },
  { title: 'Quotations', codes: namesOf(quotations) },
  { title: 'Prose', codes: namesOf(prose) },
  { title: 'Pictures', codes: namesOf(pictures) },
  { title: 'Cards', codes: namesOf(cards) },
  { title: 'Addresses', codes: namesOf(addresses) },
  { title: 'What addresses stand for', codes: namesOf(meanings) },
  { title: 'Corrections', codes: namesOf(corrections) },
  { title: 'Limits', codes: namesOf(limits) },
  { title: 'Files', codes: namesOf(files) },
  { title: 'Settings', codes: namesOf(settings) },
];
