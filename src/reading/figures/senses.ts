import { phrases, type Phrases } from '../tokens/phrases.ts';
import type { Token } from '../tokens/token.ts';
import type { Bound, Sense } from '../types.ts';

const bounds: Readonly<Record<Sense, Bound | null>> = {
  atLeast: 'atLeast',
  moreThan: 'atLeast',
  justOver: 'atLeast',
  atMost: 'atMost',
  lessThan: 'atMost',
  nearly: 'atMost',
  about: 'about',
  reported: null,
  expected: null,
};

/** Whether a text names a bound. */
export const isBound = (text: string): text is Bound =>
  Object.values(bounds).some((bound) => bound === text);

/** The bound that a qualifier sets; `null` where it sets none. */
export function boundOf(sense: Sense | null): Bound | null {
  return sense && bounds[sense];
}

/** Qualifiers of a language with what each of them says. */
export interface SensePhrases extends Phrases {
  senses: ReadonlyMap<string, Sense>;
}

/**
 * A table of qualifiers by what they say, in lists with commas between them; `none` are longer phrases that end like one
 * of them and qualify nothing: “la menor de” nine sisters.
 */
export function sensePhrases(
  table: Readonly<Partial<Record<Sense | 'none', string>>>,
): SensePhrases {
  const senses = new Map<string, Sense>();
  for (const sense of SENSES)
    for (const phrase of table[sense]?.split(',') ?? [])
      senses.set(phrase.trim().replace(/\s+/g, ' '), sense);
  return { ...phrases([...senses.keys(), table.none ?? ''].join(',')), senses };
}

const SENSES = Object.keys(bounds) as Sense[];

/** What a phrase of the table says that stands in these tokens. */
export function senseAt(
  table: SensePhrases,
  tokens: readonly Token[],
  from: number,
  to: number,
): Sense | null {
  const phrase = tokens.slice(from, to).map(({ lower }) => lower);
  return table.senses.get(phrase.join(' ')) ?? null;
}

const signs: ReadonlyMap<string, Sense> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['±', 'about'],
  ['<', 'lessThan'],
  ['>', 'moreThan'],
  ['≤', 'atMost'],
  ['≥', 'atLeast'],
  ['+', 'atLeast'],
]);

/** What a sign before or behind a number says. */
export function senseOfSign(sign: string): Sense | null {
  return signs.get(sign) ?? null;
}

/** “No more than”, “no será inferior a”: what is left of a comparison that is denied. */
export function denied(sense: Sense): Sense | null {
  if (sense === 'moreThan') return 'atMost';
  return sense === 'lessThan' ? 'atLeast' : null;
}

/** What several qualifiers of one number say together: “reportedly at least”, “at least about”. The first is the outermost. */
export function together(senses: readonly Sense[]): Sense | null {
  const isOpen = (sense: Sense): boolean => bounds[sense] !== null && sense !== 'about';
  return senses.find(isOpen) ?? (senses.includes('about') ? 'about' : (senses[0] ?? null));
}
