import { byWord } from '../../tokens/by-word.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import type { NounFields } from '../fields/noun-fields.ts';
import { measures } from './measures.ts';
import { bodyOf } from './people/bodies.ts';
import { isSomebody, oneOf } from './people/people-nouns.ts';
import { qualifiers } from './qualifiers.ts';
import { finite } from './speech-verbs.ts';

const listed = words(`
  außerhalb entlang innerhalb mithilfe pro per je um unterhalb binnen samt sondern denn doch daß ein eine einen einem
  keinem keiner jener jene jenes jeder jede jedes jeden jedem euer eure du es mich dich uns euch ihnen sich welchen
  bin wäre wären gewesen hätte hätten würde würden geworden konnten könnte könnten musste mussten sollten wollte
  wollten mag möchte noch schon auch nur erst wieder immer dann dort hier heute gestern morgen jetzt nun bereits
  bisher zuletzt davon darunter dabei dafür dagegen damals danach daran darauf zusammen insgesamt zudem außerdem
  allerdings jedoch etwa rund knapp fast gut mehr weniger so sehr viel sagte sagt sagten teilte teilten erklärte
  betonte kamen kam starben starb stieg stiegen sank sanken fiel fielen kostet kosten gab gibt ging gingen blieb
  blieben lag lagen liegt liegen steht stehen standen leben lebten arbeiten arbeiteten betrug betrugen beträgt januar
  februar märz april mai juni juli august september oktober november dezember jänner zwei drei vier fünf sechs sieben
  acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million millionen milliarde milliarden uhr
  alt lang hoch tief breit groß schwer entfernt weit später früher zuvor vorher
`);

/** “Um sieben zieht Börnsen das Gitter herunter”: a finite verb stands between a number and a noun that it does not count. */
const stops: ReadonlySet<string> = new Set([...listed, ...finite]);

/** A noun has a capital wherever it stands. */
const isNoun = byWord(
  (word) => /^\p{Lu}[\p{L}\p{N}-]*\p{Ll}/u.test(word) && !stops.has(word.toLowerCase()),
);

export const nouns: NounFields = {
  stops,
  isPlural: isNoun,
  singulars: (word) => [
    isSomebody(word) ? oneOf(word) : bodyOf(word) || word,
    word.replace(/(?:s|en|n)$/i, ''),
  ],
  isAdverb: (word) => /^\p{Ll}.*(?:weise|mals|wärts|lings)$/u.test(word),
  isParticiple: (word) => /^(?:ge|ver|be|ent|zer|er).{2,}(?:te|ten|t)$/.test(word),
  collectives: words('mann stück prozent leute'),
  takesOf: words('exemplare exemplaren fälle fällen anteile anteilen'),
  measured: (noun) => noun,
  measures,
  skipped: words(
    'weitere weiteren weiterer mehr andere anderen anderer zusätzliche zusätzlichen weniger',
  ),
  numberOf: phrases('zahl der, anzahl der, zahl an, anzahl von, anzahl an, zahl von'),
  aged: phrases('im alter von, alter von, alter zwischen, im alter zwischen'),
  being: phrases(
    'er ist, sie ist, er war, sie war, er wird, sie wird, wurde, wird, ist heute, ist jetzt, ist gerade',
  ),
  qualifiers,
};
