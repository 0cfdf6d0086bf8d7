import type { Clauses } from '../clauses/clauses.ts';
import { isFree } from '../clauses/leads.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { firstFrom } from '../sentences/bounds.ts';
import { isAuthor, isClaimed, isOneOfSeveral } from './beside.ts';
import type { PhraseStanding, SpeakerText } from './text.ts';

/** How a phrase stands in its clauses and in the text. */
export function standingOf(text: SpeakerText, clauses: Clauses, phrase: Phrase): PhraseStanding {
  const before = clauses.verbs[firstFrom(clauses.verbs, phrase.from) - 1];
  return {
    // “Horvat and Blum said”: two say it, so neither alone.
    dossiers: phrase.mention && !isOneOfSeveral(clauses, phrase) ? text.who.of(phrase.mention) : [],
    behindVerb: before !== undefined && before.to === phrase.from,
    isHeld: phrase.owned === true && text.holderOf(phrase) !== null,
    accordingTo: clauses.accordedBy(phrase) > 0,
    author: isAuthor(clauses, phrase),
    claims: phrase.modifies && isClaimed(clauses, phrase.to),
    opens: phrase.ruler === '' && phrase.from <= clauses.sentenceAt(phrase.from).from + 1,
    quoted: clauses.quoted.has(phrase),
    ruled: phrase.ruler !== '' && !phrase.modifies && !isFree(clauses, phrase),
  };
}
