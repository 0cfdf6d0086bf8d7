import { verbLast } from '../../clauses/grammars/verb-second.ts';
import type { SpeechWords } from '../../clauses/speech-words.ts';
import { byWord } from '../../tokens/by-word.ts';
import { byEntry } from '../../tokens/entries.ts';
import { beside, either, without } from '../../tokens/phrases.ts';
import { wordsFor } from '../fields/uses.ts';
import type { FieldsInSets } from './fields-in-sets.ts';

/** “Fly”, “July”: a word as short as this has no ending of an adverb. */
const LONGEST_ROOT = 4;

/** Offices in two words, with a hyphen between them, are looked up only for the nouns that end one. */
function ofTwo(offices: SpeechWords['offices']): SpeechWords['officeOfTwo'] {
  const ends = new Set(
    [...offices.keys()].flatMap((office) =>
      office.split('-').map((_, at, parts) => parts.slice(at + 1).join('-')),
    ),
  );
  return (before, noun) => {
    if (!ends.has(noun)) return null;
    const whole = `${before}-${noun}`;
    return offices.has(whole) ? whole : null;
  };
}

/** Words by which a language says who speaks, from its fields. */
export function speechWords(fields: FieldsInSets): SpeechWords {
  const { speech, nouns, names, labels, functionWords } = fields;
  const between = either(speech.between, labels.weekdays);
  const person = byWord((noun) => speech.personIn(noun));
  const isKnown = (noun: string): boolean => person(noun) !== null || speech.bodyNouns.has(noun);
  const singular = byWord((noun) => nouns.singulars(noun).find(isKnown) ?? noun);
  const { before: phraseCues, behind: phraseFollowers } = beside(speech.phraseCues);
  const { pronouns, owners, latter, demonstratives, definite, indefinite } = functionWords;
  const { articles, beforeNouns, passive, copulas, strangers, impersonal, proclitics } =
    functionWords;
  const {
    prepositions,
    of,
    to,
    at,
    locatives,
    judging,
    by,
    relatives,
    thingRelatives,
    breaks,
    joins,
    complementizers,
  } = functionWords;
  return {
    ...speech,
    nounsHaveCapitals: names.capitals !== undefined,
    verbsEndClauses: speech.grammar.subjects.includes(verbLast),
    ...{ phraseCues, phraseFollowers },
    quoting: wordsFor(speech.verbs, 'quotes'),
    calling: wordsFor(speech.verbs, 'calls'),
    unsaying: wordsFor(speech.verbs, 'asks or denies'),
    addressing: wordsFor(speech.verbs, 'takes whom'),
    goingOn: wordsFor(speech.verbs, 'goes on'),
    isBetween: (word) => between.has(word) || (word.length > LONGEST_ROOT && nouns.isAdverb(word)),
    isPeopleNoun: (noun) => person(noun) !== null,
    isSomebody: byEntry(isKnown, false),
    isPeople: byEntry((word) => person(singular(word)) !== null, false),
    genderOf: (noun) => {
      const gender = person(noun);
      return gender === 'any' ? null : gender;
    },
    genderBehind: (article, noun) => {
      const gender = speech.personIn(noun, article);
      return gender === 'any' ? null : gender;
    },
    singular,
    officeOfTwo: ofTwo(speech.offices),
    ...{ pronouns, owners, latter, demonstratives, definite, indefinite, beforeNouns },
    ...{ passive, strangers },
    ...{ copulas, proclitics, impersonal },
    ...{ prepositions, of, to, at, locatives, judging, relatives, breaks, joins, complementizers },
    thingRelatives,
    agents: without(without(by, locatives), articles),
  };
}

/** Verbs of saying, and those that say only with another word: “shot back”. */
export function sayingWords({ speech }: FieldsInSets): ReadonlySet<string> {
  return either(speech.saying, speech.sayingPhrases.byFirst.keys());
}
