import type { Clauses } from '../clauses/clauses.ts';
import { isFree } from '../clauses/leads.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { firstFrom } from '../sentences/bounds.ts';
import { isAuthor, isClaimed, joinedTo } from './beside.ts';
import type { PhraseStanding, SpeakerText } from './text.ts';

/** How a phrase stands in its clauses and in the text. */
export function standingOf(text: SpeakerText, clauses: Clauses, phrase: Phrase): PhraseStanding {
  const before = clauses.verbs[firstFrom(clauses.verbs, phrase.from) - 1];
  const { joined, several } = joinedTo(clauses, phrase);
  return {
    // “Horvat and Blum said”: two say it, so neither alone.
    dossiers: phrase.mention && !several ? text.who.of(phrase.mention) : [],
    behindVerb: before !== undefined && before.to === phrase.from,
    isHeld: phrase.owned === true && text.holderOf(phrase) !== null,
    accordingTo: clauses.accordedBy(phrase) > 0,
    author: isAuthor(clauses, phrase),
    claims: phrase.modifies && isClaimed(clauses, phrase.to),
    joined,
    opens: phrase.ruler === '' && phrase.from <= clauses.sentenceAt(phrase.from).from + 1,
    quoted: clauses.quoted.has(phrase),
    ruled: phrase.ruler !== '' && !isFree(clauses, phrase),
  };
}
