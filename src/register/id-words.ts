import { nouns as english } from '../reading/languages/en/nouns.ts';
import { nouns as spanish } from '../reading/languages/es/nouns.ts';

/** Words that say nothing of the thing itself: articles, prepositions, auxiliaries, and all words for numbers. */
const empty: ReadonlySet<string> = new Set(
  [
    'the an and or but nor of in on at by to from for with without within into onto over under above below between',
    'among across after before since until during about around against through per as than that this these those',
    'there here it its he she his her hers they them their we our us you your my me who whom whose which what when',
    'where while if so not no nor only just also still yet even more most less least fewer many much some any each',
    'every other another such same own up down out off is are was were be been being am has have had having do does',
    'did will would can could may might must shall should said says say told tells added according nearly almost',
    'roughly approximately reportedly estimated total all',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands',
    'million millions billion billions trillion trillions mln bn dozen dozens half third thirds quarter quarters',
    'fifth fifths tenth tenths percent percentage cent pct point points double twice',
    'el la los las lo un una unos unas de del al en con sin por para sobre entre desde hasta hacia que se su sus',
    'es son fue fueron ser ha han como pero más mas menos casi unos según y e o u ni no ya muy',
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta',
    'setenta ochenta noventa cien cientos mil miles millon millones billon billones medio media tercio cuarto ciento',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a lower-case word is of no use in an id. */
export function namesNoThing(word: string): boolean {
  return empty.has(word);
}

/** Whether a lower-case word is a common verb or adverb of a language: beside any number, it tells little of this one. */
export function standsAnywhere(word: string): boolean {
  return english.stops.has(word) || spanish.stops.has(word);
}
