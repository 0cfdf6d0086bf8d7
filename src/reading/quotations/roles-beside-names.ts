import type { Language } from '../languages/language.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark } from '../tokens/token.ts';
import type { Mention } from './names.ts';
import {
  firstHead,
  isBeforeHead,
  isLowerWord,
  isHuman,
  lastHead,
  LONGEST_PHRASE,
  LONGEST_ROLE,
  roleAt,
  type Role,
} from './roles.ts';
import { isTold } from './role-phrases.ts';

/** “La edil de Izquierda Local Ana Gil”: a place or a party between office and name is no longer. */
const LONGEST_PLACE = 3;

/** “Ann Smith, Labour MP for Leeds”: an office without an article, where heads come last. */
function officeAfter(tokens: Tokens, from: number, speech: Language['speech']): Role | null {
  for (let at = from; at < from + LONGEST_ROLE && tokens[at]?.kind === 'word'; at++) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (speech.prepositions.has(lower) || isTold(tokens, at, speech)) return null;
    const isHead = isHuman(lower, speech);
    const next = tokens[at + 1];
    if (isHead && (next?.kind !== 'word' || speech.prepositions.has(next.lower)))
      return roleAt(tokens, at, at + 1, speech);
  }
  return null;
}

/** Behind “, de 46 años” or “, 46”: an age between a name and a role. */
function behindAge(tokens: Tokens, from: number, { names, figures }: Language): number {
  if (!isMark(tokens[from], ',')) return from;
  const age = from + (names.ageLeaders.has(tokens[from + 1]?.lower ?? '') ? 2 : 1);
  if (tokens[age]?.kind !== 'digits') return from;
  const isMeasured = figures.nouns.measures.has(tokens[age + 1]?.lower ?? '');
  const end = age + (isMeasured ? 2 : 1);
  return isMark(tokens[end], ',') ? end : from;
}

/** The role that begins behind “Ann Smith, ”: “the county’s chief medical officer”. */
function roleAfter(tokens: Tokens, mention: Mention, language: Language): Role | null {
  const { speech, names } = language;
  let from = mention.to;
  if (isMark(tokens[from], '(') && isMark(tokens[from + 2], ')')) from += 3;
  from = behindAge(tokens, from, language);
  // “Ana Gil es la ministra de Sanidad.”
  const isCopula = speech.headFirst && speech.passive.has(tokens[from]?.lower ?? '');
  if (!isMark(tokens[from], ',') && !isCopula) return null;
  const determined = speech.determiners.has(tokens[from + 1]?.lower ?? '');
  if (speech.headFirst) {
    let head = from + (determined ? 2 : 1);
    while (isBeforeHead(tokens, head, speech)) head++;
    const { lower } = tokens[head] ?? { lower: '' };
    const known = isHuman(lower, speech) || names.titles.has(lower);
    if (isCopula && !isHuman(lower, speech)) return null;
    const isClear = mention.words.length > 1 || mention.gender !== null || mention.titled;
    if (determined && !isClear) return null;
    if (!isLowerWord(tokens, head) || !(known || (determined && !speech.prepositions.has(lower))))
      return null;
    let to = head + 1;
    while (tokens[to]?.kind === 'word' && to < head + LONGEST_PHRASE && !isTold(tokens, to, speech))
      to++;
    const closed = tokens[to] === undefined || tokens[to]?.kind === 'mark';
    return closed || !determined ? roleAt(tokens, head, to, speech) : null;
  }
  if (!determined) return officeAfter(tokens, from + 1, speech);
  for (let at = from + 2; at < from + LONGEST_ROLE; at++) {
    const token = tokens[at];
    if (
      token?.kind === 'word' &&
      !speech.prepositions.has(token.lower) &&
      !speech.relatives.has(token.lower) &&
      !speech.clauseBreaks.has(token.lower)
    )
      continue;
    return isLowerWord(tokens, at - 1) && at > from + 2 ? roleAt(tokens, at - 1, at, speech) : null;
  }
  return null;
}

/** The last word of a title: “Gov” of “Gov. Ann Bell”. */
function titleHead(tokens: Tokens, { from }: Mention): number {
  return isMark(tokens[from - 1], '.') ? from - 2 : from - 1;
}

/** A relative clause between an office and a name is no longer. */
const LONGEST_CLAUSE = 12;

/** “El magistrado que preside el tribunal, Luis Gil,”: before a relative clause that ends at a token, else the token. */
function beforeClause(tokens: Tokens, last: number, speech: Language['speech']): number {
  for (let at = last; at > last - LONGEST_CLAUSE && tokens[at]?.kind !== 'mark'; at--)
    if (speech.relatives.has(tokens[at]?.lower ?? '')) return at - 1;
  return last;
}

/** The role before a name: “the Vale manager, Colm Hearne,”, “spokesman Bob Jones”, “Governor Bell”. */
function roleBefore(tokens: Tokens, mention: Mention, { speech, names }: Language): Role | null {
  if (mention.titleFrom < mention.from)
    return roleAt(
      tokens,
      speech.headFirst ? mention.titleFrom : titleHead(tokens, mention),
      mention.from,
      speech,
    );
  const before = tokens[mention.from - 1];
  const framed = isMark(before, ',') && isMark(tokens[mention.to], ',.;:—–(');
  const last = mention.from - (framed ? 2 : 1);
  if (speech.headFirst) {
    const near = tokens[last]?.lower ?? '';
    const isPhrase = isLowerWord(tokens, last) && !speech.determiners.has(near);
    // “El director del plan Infoex”: the name is of the plan.
    const isThing =
      mention.words.length === 1 &&
      mention.gender === null &&
      speech.prepositions.has(tokens[last - 1]?.lower ?? '');
    // “El alcalde de Lugo Luis Gil”: a place between the office and the name.
    let place = last;
    while (isCapitalised(tokens[place]) && place > last - LONGEST_PLACE) place--;
    const isLed = place < last && names.placeLeaders.has(tokens[place]?.lower ?? '');
    const isPlace = isLed && mention.words.length > 1;
    const stands = framed || isPlace || (isPhrase && !isThing);
    if (speech.prepositions.has(near) || !stands) return null;
    const isKnown = (at: number): boolean => {
      const { lower } = tokens[at] ?? { lower: '' };
      return isHuman(lower, speech) || names.titles.has(lower);
    };
    const nearest = firstHead(tokens, last, 0, speech);
    const isFar = framed && !isKnown(nearest);
    const outer = isFar ? firstHead(tokens, beforeClause(tokens, last, speech), 0, speech) : -1;
    const head = isKnown(outer) ? outer : nearest;
    const known = isKnown(head);
    return head >= 0 && (known || (framed && mention.gender !== null))
      ? roleAt(tokens, head, last + 1, speech)
      : null;
  }
  const head = framed ? lastHead(tokens, last, speech) : last;
  const { lower } = tokens[head] ?? { lower: '' };
  if (!isLowerWord(tokens, head)) return null;
  if (speech.prepositions.has(lower) || speech.determiners.has(lower) || speech.saying.has(lower))
    return null;
  const introduced =
    mention.words.length > 1 && speech.determiners.has(tokens[mention.from - 2]?.lower ?? '');
  const isNamed = mention.words.length > 1 && isHuman(lower, speech);
  return framed || introduced || isNamed || names.titles.has(lower)
    ? roleAt(tokens, head, last + 1, speech)
    : null;
}

/** What the words beside a name tell of whoever bears it. */
export function rolesOf(tokens: Tokens, mention: Mention, language: Language): Role[] {
  if (mention.body) return [];
  return [roleAfter(tokens, mention, language), roleBefore(tokens, mention, language)].filter(
    (role): role is Role => role !== null && !language.speech.bodyNouns.has(role.head),
  );
}
