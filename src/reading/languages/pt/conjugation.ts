import { regularForms } from '../inflected.ts';

/** The endings by which news tells what somebody did: a third person, then infinitive, gerund and participle. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', ['a', 'am', 'ou', 'aram', 'ava', 'avam', 'ara', 'ará', 'aria', 'ar', 'ando', 'ado']],
  ['er', ['e', 'em', 'eu', 'eram', 'ia', 'iam', 'era', 'erá', 'eria', 'er', 'endo', 'ido']],
  ['ir', ['e', 'em', 'iu', 'iram', 'ia', 'iam', 'ira', 'irá', 'iria', 'ir', 'indo', 'ido']],
]);

/** The forms of regular verbs, given as infinitives with spaces between them. */
export const formsOf = (infinitives: string): string[] => regularForms(infinitives, ENDINGS);

/** Looks like a verb in the past that news puts behind what was said: “«…», atirou Gil”. */
export function isPast(word: string): boolean {
  return (
    word.length > 3 && /(?:[^s]ou|.{2}sou|[^mts]eu|.{3}[mt]eu|iu|avam?|aram|eram|iram)$/.test(word)
  );
}

/** “Questionado sobre a greve”: opens a sentence before its subject, and is no name. */
export function isAsked(word: string): boolean {
  return /^(?:pergunt|consult|interrog|question|interpel|inst|convid|acus|critic|procur|contact|contat|ouv|vest|obrig|rode|apoi|emocion|confront|nasc|elei|condenad|preocup)[ai]?d?[oa]s?$/.test(
    word,
  );
}
