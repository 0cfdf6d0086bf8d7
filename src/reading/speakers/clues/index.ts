import { tellsAlone } from './saying/tells-alone.ts';
import { tellsLast } from './saying/tells-last.ts';
import type { Clue } from '../clue.ts';
import { goingOnLaterSentence } from './going-on/later-sentence.ts';
import { goingOnNextParagraph } from './going-on/next-paragraph.ts';
import { goingOnNextSentence } from './going-on/next-sentence.ts';
import { goingOnSameSentence } from './going-on/same-sentence.ts';
import { goingOnToldBetween } from './going-on/told-between.ts';
import { goingOnToldAnew } from './going-on/told-anew.ts';
import { marksBehindComma } from './marks/behind-comma.ts';
import { marksColon } from './marks/colon.ts';
import { marksLabel } from './marks/label.ts';
import { marksNoComma } from './marks/no-comma.ts';
import { nobodyAtAll } from './nobody/at-all.ts';
import { nobodyCapitals } from './nobody/capitals.ts';
import { nobodyLong } from './nobody/long.ts';
import { nobodyOpens } from './nobody/opens.ts';
import { nobodyShort } from './nobody/short.ts';
import { nobodySmallLetter } from './nobody/small-letter.ts';
import { nobodySpeech } from './nobody/speech.ts';
import { nobodyTagged } from './nobody/tagged.ts';
import { nobodyTerm } from './nobody/term.ts';
import { nobodyTitle } from './nobody/title.ts';
import { nobodyTold } from './nobody/told.ts';
import { nobodyWholeSentence } from './nobody/whole-sentence.ts';
import { placeAnew } from './place/anew.ts';
import { placeBehind } from './place/behind.ts';
import { placeModifies } from './place/modifies.ts';
import { placeNamesBetween } from './place/names-between.ts';
import { placeObject } from './place/object.ts';
import { placeOpens } from './place/opens.ts';
import { placeOpensAlone } from './place/opens-alone.ts';
import { placeOtherSentence } from './place/other-sentence.ts';
import { placeParagraphBefore } from './place/paragraph-before.ts';
import { placePreposition } from './place/preposition.ts';
import { placeQuotesBetween } from './place/quotes-between.ts';
import { placeSilentBefore } from './place/silent-before.ts';
import { placeToldWithout } from './place/told-without.ts';
import { placeClaims } from './place/claims.ts';
import { placeJudges } from './place/judges.ts';
import { reportedGoingOn } from './reported/going-on.ts';
import { reportedTeller } from './reported/teller.ts';
import { verbsAccordingTo } from './verbs/according-to.ts';
import { verbsAgent } from './verbs/agent.ts';
import { verbsCalls } from './verbs/calls.ts';
import { sayingAnyVerb } from './saying/any-verb.ts';
import { sayingComma } from './saying/comma.ts';
import { verbsDoes } from './verbs/does.ts';
import { sayingLastTag } from './saying/last-tag.ts';
import { verbsFronted } from './verbs/fronted.ts';
import { verbsLendsBefore } from './verbs/lends-before.ts';
import { verbsLooselyTied } from './verbs/loosely-tied.ts';
import { verbsNear } from './verbs/near.ts';
import { verbsNone } from './verbs/none.ts';
import { verbsPassive } from './verbs/passive.ts';
import { sayingSaysBefore } from './saying/says-before.ts';
import { sayingSaysBehind } from './saying/says-behind.ts';
import { sayingSaysOver } from './saying/says-over.ts';
import { verbsSubjectBehind } from './verbs/subject-behind.ts';
import { verbsQuoted } from './verbs/quoted.ts';
import { verbsQuotes } from './verbs/quotes.ts';
import { sayingTag } from './saying/tag.ts';
import { verbsWrites } from './verbs/writes.ts';
import { whoPerson } from './who/person.ts';
import { whoSpeaksElsewhere } from './who/speaks-elsewhere.ts';
import { whoUnsure } from './who/unsure.ts';
import { whoWholeName } from './who/whole-name.ts';
import { wordsDropped } from './words/dropped.ts';
import { wordsOtherPronoun } from './words/other-pronoun.ts';
import { wordsPronoun } from './words/pronoun.ts';
import { wordsRole } from './words/role.ts';
import { wordsThing } from './words/thing.ts';
import { wordsUnnamed } from './words/unnamed.ts';

/** Everything that speaks for or against a candidate; the order is that of the sums, and no clue knows it. */
export const clues: readonly Clue[] = [
  wordsPronoun,
  wordsOtherPronoun,
  wordsRole,
  wordsUnnamed,
  wordsThing,
  wordsDropped,
  sayingSaysBehind,
  sayingSaysBefore,
  verbsFronted,
  verbsLendsBefore,
  verbsDoes,
  sayingSaysOver,
  verbsNear,
  verbsNone,
  verbsSubjectBehind,
  verbsLooselyTied,
  verbsPassive,
  verbsAgent,
  verbsAccordingTo,
  sayingComma,
  sayingAnyVerb,
  sayingTag,
  verbsQuoted,
  verbsQuotes,
  verbsWrites,
  verbsCalls,
  sayingLastTag,
  reportedTeller,
  reportedGoingOn,
  placeModifies,
  placeClaims,
  placePreposition,
  placeJudges,
  placeObject,
  placeNamesBetween,
  placeQuotesBetween,
  placeBehind,
  placeOtherSentence,
  placeParagraphBefore,
  placeSilentBefore,
  placeOpens,
  placeOpensAlone,
  placeAnew,
  placeToldWithout,
  tellsAlone,
  tellsLast,
  marksColon,
  marksLabel,
  marksNoComma,
  marksBehindComma,
  whoUnsure,
  whoSpeaksElsewhere,
  whoPerson,
  whoWholeName,
  goingOnSameSentence,
  goingOnNextSentence,
  goingOnToldAnew,
  goingOnToldBetween,
  goingOnLaterSentence,
  goingOnNextParagraph,
  nobodyAtAll,
  nobodyTold,
  nobodyShort,
  nobodyLong,
  nobodySpeech,
  nobodySmallLetter,
  nobodyTitle,
  nobodyTerm,
  nobodyTagged,
  nobodyCapitals,
  nobodyOpens,
  nobodyWholeSentence,
];
