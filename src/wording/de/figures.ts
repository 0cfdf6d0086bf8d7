import { lowerFirst, sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { inNominative } from './language/nominative.ts';
import { grouped, list, quoted, signed, tallied, zahl } from './language/numbers.ts';

export const figures: Wording['figures'] = {
  kicker: 'Die Zahlen eines Artikels',
  ledgerTitle: (count, headline) => `${tallied(count, zahl)}: ${headline}`,
  ledgerDescription: (count, headline) =>
    `${tallied(count, zahl)} aus „${headline}“: was gezählt wird, wer das sagt, der Satz und der Weg zurück.`,
  ledgerStandfirst: 'Alle Zahlen aus dem Artikel',
  opening: 'Am Anfang',
  whoSaysSo: 'Wer sie nennt:',
  sum: 'Wie die Summe zustande kommt',
  share: 'Teil und Ganzes',
  change: 'Vorher und nachher',
  range: 'Zwischen zwei Zahlen',
  // “Laut dem Ministerium”, “der örtlichen Polizei zufolge”: they have the case of their sentence.
  called: (words) => inNominative(words).replace(opening, lowerFirst),
  inText: (who) => `${sentenceCase(who)}, laut Artikel`,
  nobody: 'Der Artikel sagt nicht, von wem die Zahl stammt',
  nobodyInList: 'Urheber nicht genannt',
  asOf: (date) => `Stand ${date}`,
  noDate: 'Der Artikel nennt kein Datum.',
  thisFigure: 'Diese Zahl',
  inTheStory: 'Im Artikel lesen',
  labelled: (link, what) => `${link}: ${what}`,
  titleBySentence: (phrase, sentence) => `${phrase}: „${sentence}“`,
  titleByStory: (phrase, headline) => `${phrase}, in „${headline}“`,
  description: (said, headline) =>
    `${said === null ? '' : `${sentenceCase(said)}. `}Aus „${headline}“.`,
  inItsSentence: 'In ihrem Satz',
  inItsRow: 'In ihrer Zeile',
  readOn: 'Im Artikel lesen',
  inStories: (counts, stories) => `${counts}, in ${grouped(stories)} Artikeln`,
  inStoriesAlone: (stories) => `in ${grouped(stories)} Artikeln`,
  alsoGivenBy: (told, names) => `${told}; so auch: ${list(names)}`,
  sayer: 'Wer das sagt',
  unqualified: 'Wie sie zu lesen ist',
  qualifier: (words) => quoted(sentenceCase(words)),
  inFull: 'Vollständig',
  inOtherStories: 'In anderen Artikeln',
  when: 'Stand',
  source: 'Quelle',
  calculatedFrom: 'Berechnet aus',
  note: (number) => `Anmerkung ${number}.`,
  seeNote: (number) => `Siehe Anmerkung ${number}`,
  notes: (count) => (count === 1 ? 'Anmerkung' : 'Anmerkungen'),
  corrections: 'Korrekturen',
  turnNav: 'Zahlen des Artikels',
  before: 'Zurück',
  after: 'Weiter',
  all: 'Alle',
  allOf: (count) => tallied(count, zahl),

  drawnSum: (parts, total) =>
    `Maßstäblich gezeichnet: ${list(parts)}, gegenüber insgesamt ${total}.`,
  sumExactly: (qualifiers) =>
    qualifiers.length === 0
      ? 'Die Teile ergeben die Gesamtzahl.'
      : `Die Teile sind mit der Gesamtzahl und mit ${allQuoted(qualifiers)} vereinbar.`,
  sumByRounding: (made, total, short, qualifiers) =>
    `Die Teile ergeben, wie angegeben, ${grouped(made)}, nicht ${total}. Die Zahlen können gerundet sein; dann geht die Summe auf${qualifiers.length === 0 ? '' : `, auch mit ${allQuoted(qualifiers)}`}. Die Linie endet ${short ? 'vor' : 'hinter'} dem Ende des Balkens.`,
  sumNot: (made, total) =>
    `Die Teile ergeben ${grouped(made)} und auch gerundet nicht ${total}; die Anmerkungen sagen, was bekannt ist.`,
  totalAsReported: 'insgesamt, laut Bericht',
  totalByUs: 'insgesamt, eigene Berechnung',
  // What follows stays as the text has it: behind “von” it would want another case.
  partOf: (part, whole) => `${part}${part === '' ? '' : '; '}insgesamt ${whole}`,
  drawnShare: (shares) =>
    `${shares.length === 1 ? 'Der Balken ist das Ganze' : 'Jeder Balken ist ein Ganzes'}, maßstäblich gezeichnet: ${list(
      shares.map(({ share, of }) => `${percentage(share)} bezogen auf ${of}`),
    )} (eigene Berechnung).`,
  ends: { change: { from: 'vorher', to: 'jetzt' }, range: { from: 'von', to: 'bis' } },
  drawnChange: (from, to, zero, most) =>
    `Maßstäblich gezeichnet, zwischen ${zero} und ${most}: von ${from} (offenes Ende) auf ${to} (gefülltes Ende).`,
  drawnRange: (from, to, zero, most) =>
    `Maßstäblich gezeichnet, zwischen ${zero} und ${most}: alles von ${from} bis ${to}.`,
  amount: grouped,
  signed,
};

/** What opens a sentence in a capital that is not its own, as a noun’s is. */
const opening =
  /^(?:D(?:e[rmns]|ie|as)|Eine?[mnrs]?|(?:Ihr|Sein|Unser|Kein)(?:e[mnrs]?)?|Alle|Andere|Beide|Einige|Mehrere|Viele|Zwei|Drei|Vier|Fünf)(?= )/u;

/** A share as people say it: “6 %”, “weniger als 1 %”. */
function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? `weniger als ${signed(1, '%')}` : signed(rounded, '%');
}

const allQuoted = (words: readonly string[]) => list(words.map((word) => quoted(lowerFirst(word))));
