import type { Language } from '../languages/language.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { Parsed } from '../parsed.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { People } from './people.ts';

/** Which names are people, what the text shows of their gender, and who holds which office. */
export interface Persons {
  isPerson(mention: Mention): boolean;
  /** More than a verb of saying shows it: companies speak too. */
  isSurelyPerson(mention: Mention): boolean;
  genderOf(mention: Mention): Gender | null;
  /** Who is called “the governor”; `null` where nobody or more than one is. */
  holderOf(role: string): Mention | null;
}

const LONGEST_ROLE = 8;
const QUOTES = '"“‘«„';

/** The head of the role that begins behind “Ann Smith, ”: “the county’s chief medical officer”. */
function roleAfter(parsed: Parsed, mention: Mention, language: Language): string | null {
  const { tokens } = parsed;
  const { determiners, prepositions, clauseBreaks } = language.speech;
  if (!isMark(tokens[mention.to], ',') || !determiners.has(tokens[mention.to + 1]?.lower ?? ''))
    return null;
  for (let at = mention.to + 2; at < mention.to + LONGEST_ROLE; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !prepositions.has(token.lower) && !clauseBreaks.has(token.lower))
      continue;
    const role = tokens[at - 1];
    return role && !isCapitalised(role) && at > mention.to + 2 ? role.lower : null;
  }
  return null;
}

/** The head of a role that ends at a token: “minister” of “the minister for health”. */
function headOfRole(tokens: Tokens, last: number, { speech }: Language): number {
  let head = last;
  for (let at = last; at > last - LONGEST_ROLE && tokens[at]?.kind === 'word'; at--) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (speech.definite.has(lower) && !speech.prepositions.has(tokens[at - 1]?.lower ?? ''))
      return head;
    if (speech.prepositions.has(lower)) head = at - 1;
  }
  return last;
}

/** The role before a name: “the Vale manager, Colm Hearne,”, “spokesman Bob Jones”, “Governor Bell”. */
function roleBefore(parsed: Parsed, mention: Mention, language: Language): string | null {
  const { tokens } = parsed;
  if (mention.titleFrom < mention.from) return tokens[mention.from - 1]?.lower ?? null;
  const before = tokens[mention.from - 1];
  const framed = isMark(before, ',') && isMark(tokens[mention.to], ',.;:—–');
  const role = framed ? tokens[headOfRole(tokens, mention.from - 2, language)] : before;
  if (role?.kind !== 'word' || isCapitalised(role)) return null;
  const { prepositions, determiners, saying } = language.speech;
  if (prepositions.has(role.lower) || determiners.has(role.lower) || saying.has(role.lower))
    return null;
  const introduced =
    mention.words.length > 1 && determiners.has(tokens[mention.from - 2]?.lower ?? '');
  return framed || introduced || language.names.titles.has(role.lower) ? role.lower : null;
}

/** A title, a first name, an age or “who” beside it: only people have them. */
function showsPerson(parsed: Parsed, mention: Mention, language: Language): boolean {
  if (mention.body) return false;
  const { tokens } = parsed;
  const next = tokens[mention.to];
  const after = tokens[mention.to + 1];
  const led = language.names.ageLeaders.has(after?.lower ?? '');
  const age =
    (mention.words.length > 1 || mention.opens || led) &&
    isMark(next, ',') &&
    /^\d{1,2}$/.test(tokens[mention.to + (led ? 2 : 1)]?.text ?? '') &&
    (led ||
      isMark(tokens[mention.to + 2], ',.') ||
      language.figures.nouns.measures.has(tokens[mention.to + 2]?.lower ?? ''));
  const aged =
    language.figures.nouns.measures.has(tokens[mention.from - 3]?.lower ?? '') &&
    isMark(tokens[mention.from - 2], '-');
  if (mention.titled || age || aged || mention.gender !== null) return true;
  const { who } = language.speech;
  return who.has(next?.lower ?? '') || (isMark(next, ',') && who.has(after?.lower ?? ''));
}

/** A name of several words, or the last of them, beside a verb of saying: a person, or a body that speaks. */
function speaks(parsed: Parsed, mention: Mention, full: Mention, { speech }: Language): boolean {
  if (mention.body || full.words.length < 2) return false;
  const { tokens } = parsed;
  return (
    (parsed.kind !== 'headline' &&
      mention.titleFrom === 0 &&
      isMark(tokens[mention.to], ':') &&
      isMark(tokens[mention.to + 1], QUOTES)) ||
    speech.saying.has(tokens[mention.to]?.lower ?? '') ||
    speech.saying.has(tokens[mention.titleFrom - 1]?.lower ?? '')
  );
}

/** Gathers the evidence of a whole text: one sign is enough for every mention of the name. */
export function personsOf(
  passages: readonly Parsed[],
  mentions: readonly Mention[],
  people: People,
  language: Language,
): Persons {
  const shown = new Set<string>();
  const speakers = new Set<string>();
  const genders = new Map<string, Gender>();
  const holders = new Map<string, Mention | null>();
  for (const mention of mentions) {
    const parsed = passages[mention.passage];
    if (!parsed) continue;
    const full = people.full(mention);
    const roles = mention.body
      ? []
      : [roleAfter(parsed, mention, language), roleBefore(parsed, mention, language)].filter(
          (role): role is string => role !== null && !language.speech.bodyNouns.has(role),
        );
    if (roles.length > 0 || showsPerson(parsed, mention, language)) shown.add(full.name);
    if (speaks(parsed, mention, full, language)) speakers.add(full.name);
    if (mention.gender) genders.set(full.name, mention.gender);
    for (const role of roles) {
      const holder = holders.get(role);
      holders.set(role, holder === undefined || holder?.name === full.name ? full : null);
    }
  }
  return {
    isPerson: (mention) =>
      shown.has(people.full(mention).name) || speakers.has(people.full(mention).name),
    isSurelyPerson: (mention) => shown.has(people.full(mention).name),
    genderOf: (mention) => genders.get(people.full(mention).name) ?? null,
    holderOf: (role) => holders.get(role) ?? null,
  };
}
