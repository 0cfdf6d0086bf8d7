import { phraseAt } from '../tokens/phrases.ts';
import { isCapitalised, isMark, type Token } from '../tokens/token.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import { roleStartingAt } from './role-phrases.ts';
import { isBeforeHead, isHuman } from './roles.ts';
import { pairAround, type Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import { behindClause, inMouthOf, toldBehind } from './named-apart.ts';
import { roleThenName, subjectAfter } from './subjects-after.ts';
import { isJoined } from './own-subjects.ts';
import { named, UNNAMED, type Subject } from './subject.ts';

/** “Preguntado por las protestas, el consejero …”: how far what stands before a subject reaches. */
const LONGEST_ADVERBIAL = 16;
/** A sentence opens with no more of them than this. */
const MOST_ADVERBIALS = 2;
/** “El secretario general del sindicato, Luis Gil” is no longer than this. */
const LONGEST_SUBJECT = 32;
/** Behind a verb a subject stands no farther: “Lo culminó en la prórroga un chaval”. */
const BEHIND_VERB = 12;

/** Behind the pair, opened before it, that a token stands in; the token itself outside. */
function outside({ pairs }: Scope, at: number): number {
  const around = pairAround(pairs, at);
  return around ? around.close + 1 : at;
}

function skipped(scope: Scope, from: number, to: number, words: SpeechWords): number {
  let at = from;
  for (let next = -1; at < to && next !== at;) {
    next = at;
    at = outside(scope, at);
    const joins = words.conjunctions.has(scope.tokens[at]?.lower ?? '') && at === from;
    if (scope.tokens[at]?.kind === 'mark' || joins) at++;
  }
  return at;
}

/** Whoever is told at a token; `undefined` where no noun phrase for somebody begins there. */
function subjectAt(
  { tokens, index }: Scope,
  at: number,
  to: number,
  words: SpeechWords,
): Subject | null | undefined {
  const { lower } = tokens[at] ?? { lower: '' };
  const pronoun = words.pronouns.get(lower);
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: at, to: at + 1 };
  // “La sacó de allí un pastor”: what looks like an article is a pronoun.
  if (words.determiners.has(lower) && words.isFinite(tokens[at + 1]?.lower ?? '')) return undefined;
  if (words.several.has(lower))
    return isHuman(words.singular(tokens[at + 1]?.lower ?? ''), words) ? UNNAMED : null;
  const own = index.startingAt.get(at) ?? index.startingAt.get(at + 1);
  if (own && isJoined(tokens, own, index, words)) return { kind: 'unnamed', gender: 'joint' };
  if (own && (own.titleFrom === at || own.from === at))
    return inMouthOf(tokens, own.to, to, index, words) ?? named(own);
  const indefinite = words.indefinite.has(lower);
  if (!indefinite && !words.determiners.has(lower)) return undefined;
  if (isCapitalised(tokens[at + 1])) {
    const mention = index.startingAt.get(at + 1);
    return mention ? (inMouthOf(tokens, mention.to, to, index, words) ?? named(mention)) : null;
  }
  const told = roleThenName(tokens, at, clauseEnd(tokens, at, to, words), index, words);
  if (told.kind === 'name') return told;
  let head = at + 1;
  while (isBeforeHead(tokens, head, words)) head++;
  const noun = tokens[head]?.lower ?? '';
  // “Un mecánico”, “una”: somebody, more often than a thing.
  if (indefinite) {
    const gender = words.articles.get(lower);
    return gender ? { kind: 'unnamed', gender } : UNNAMED;
  }
  const beside = behindClause(tokens, index, head, to, words);
  if (beside) return beside;
  const voice = inMouthOf(tokens, head + 1, to, index, words);
  if (voice) return voice;
  const isKnown = words.definite.has(lower);
  if (isKnown && words.collectives.has(noun)) return UNNAMED;
  if (!isHuman(noun, words) && !(isKnown && words.bodyNouns.has(noun))) return null;
  const role = isKnown ? roleStartingAt(tokens, at, to, words) : null;
  return role ? { kind: 'role', ...role } : UNNAMED;
}

/** “A Tovar no le preocupa”, “al arriero la idea le da risa”: of whom a sentence tells how they are touched. */
function touched(scope: Scope, at: number, to: number, words: SpeechWords): Subject | null {
  const { tokens, index } = scope;
  const { to: told, back } = words.datives;
  const { lower } = tokens[at] ?? { lower: '' };
  if (!told.has(lower)) return null;
  const isTouched = (token: Token): boolean => back.has(token.lower);
  if (!tokens.slice(at + 2, Math.min(to, at + LONGEST_ADVERBIAL)).some(isTouched)) return null;
  const own = index.startingAt.get(at + 1);
  if (own) return named(own);
  if (!words.articles.has(lower)) return subjectAt(scope, at + 1, to, words) ?? null;
  const role = roleStartingAt(tokens, at, to, words);
  return role ? { kind: 'role', ...role } : null;
}

/** Where the words end that can tell a subject: before its verb. */
function clauseEnd(tokens: Scope['tokens'], from: number, to: number, words: SpeechWords): number {
  const end = Math.min(to, from + LONGEST_SUBJECT);
  for (let at = from + 2; at < end; at++) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (words.saying.has(lower) || words.mayTag(lower) || words.clauseBreaks.has(lower)) return at;
  }
  return end;
}

/** “Se abrazó Luis Gil”, “Lo culminó un chaval, Luis Gil”: a subject behind the verb that opens the clause. */
function behindVerb(scope: Scope, from: number, to: number, words: SpeechWords): Subject | null {
  const { tokens, index } = scope;
  // “A su compañero Luis Gil”: behind what he is, too.
  const isRuled = (at: number): boolean => {
    let before = at - 1;
    for (; before >= from; before--) {
      const { lower } = tokens[before] ?? { lower: '' };
      if (!words.determiners.has(lower) && !isHuman(lower, words)) break;
    }
    return words.prepositions.has(tokens[before]?.lower ?? '');
  };
  for (let at = from; at < Math.min(to, from + BEHIND_VERB); at++) {
    const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' };
    if (kind === 'mark' || words.clauseBreaks.has(lower)) return null;
    const mention = index.startingAt.get(at);
    if (mention && !isRuled(at)) return named(mention);
    if (mention) at = mention.to - 1;
    // “Sí lo hizo su vicepresidenta, Ana Gil”: a person who is no subject stands behind “a”.
    else if (toldBehind(scope, at, to, words) && at > from && !isRuled(at))
      return toldBehind(scope, at, to, words);
    else if (words.indefinite.has(lower) && at > from && !isRuled(at)) {
      const subject = subjectAt(scope, at, to, words);
      const isSomebody = isHuman(tokens[at + 1]?.lower ?? '', words);
      if (subject && (isSomebody || subject.kind === 'name')) return subject;
    }
  }
  return null;
}

/**
 * Who is the subject of a sentence in which nobody is quoted. `null` where it has none, or a thing; `unnamed` where it
 * is somebody without a name.
 */
export function proseSubject(
  scope: Scope,
  { from, to }: TokenSpan,
  words: SpeechWords,
): Subject | null {
  const { tokens } = scope;
  let at = skipped(scope, Math.max(from, scope.from), to, words);
  const view =
    phraseAt(words.accordingTo, tokens, at) || phraseAt(words.accordingFirst, tokens, at);
  const holder = view > 0 ? subjectAfter(tokens, at + view, to, scope.index, words) : null;
  if (holder && holder.kind !== 'unnamed') return holder;
  const experiencer = touched(scope, at, to, words);
  if (experiencer) return experiencer;
  for (let count = 0; count < MOST_ADVERBIALS && at < to; count++) {
    if (scope.index.startingAt.has(at) || !words.isAdverbial(tokens[at]?.lower ?? '')) break;
    let comma = at;
    while (comma < to && comma < at + LONGEST_ADVERBIAL && !isMark(tokens[comma], ',')) comma++;
    if (!isMark(tokens[comma], ',')) return behindVerb(scope, at + 1, to, words);
    at = skipped(scope, comma + 1, to, words);
  }
  if (at >= to) return null;
  const subject = subjectAt(scope, at, to, words);
  return subject === undefined ? behindVerb(scope, at, to, words) : subject;
}
