import { regularForms } from '../inflected.ts';

/** The endings by which news tells what somebody did: a third person, told or only thought of, then infinitive, gerund and participle. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ar', ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ara', 'aran', 'ar', 'ando', 'ado']],
  ['er', ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'iera', 'ieran', 'er', 'iendo', 'ido']],
  ['ir', ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'iera', 'ieran', 'ir', 'iendo', 'ido']],
]);

/** The forms of regular verbs, given as infinitives with spaces between them. */
export const formsOf = (infinitives: string): string[] => regularForms(infinitives, ENDINGS);

/** Infinitives with the pronoun of whom or what they are about: “calificarla”. */
export function withObjects(infinitives: string): string[] {
  return infinitives
    .trim()
    .split(/\s+/)
    .flatMap((infinitive) =>
      ['lo', 'la', 'los', 'las', 'le', 'les'].map((object) => infinitive + object),
    );
}

/** Looks like a verb in the past that news puts behind what was said: “«…», arrancó Gil”. */
export function isPast(word: string): boolean {
  return word.length > 3 && /(?:ó|aban?|aron|ieron)$/.test(word);
}

/** Looks like a verb of what will or would be, or of what several did over and over: “irán”, “cerraría”, “querían”. */
export function isFuture(word: string): boolean {
  return word.length > 4 && /(?:[aei]rán?|[aei]rían|[^r]ían)$/.test(word);
}

/** Ends as a third person does, which many nouns do as well: “enseña”, “debuta”, “recogía”, “dispone”. */
export function mayTell(word: string): boolean {
  return word.length > 2 && /[aeó]$/.test(word) && !word.endsWith('mente');
}

/** “Dicen”, “dijeron”, “han”, “dirán”. */
export function isOfSeveral(word: string): boolean {
  return word.length > 2 && /(?:[aeá]n|ron)$/.test(word);
}

/** “Preguntado por las protestas”: opens a sentence before its subject, and is no name. */
export function isAsked(word: string): boolean {
  return /^(?:pregunt|consult|interrog|cuestion|interpel|inst|invit|acus|critic|aludi|requeri|sent|acompañ|vesti|oblig|rode|apoy|emocion)a?d[oa]s?$/.test(
    word,
  );
}
