import { lowerFirst, sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { counted, grouped, inWords, list, quoted, signed, zahl } from './language/numbers.ts';

export const figures: Wording['figures'] = {
  kicker: 'Die Zahlen eines Artikels',
  ledgerTitle: (count, headline) => `${sentenceCase(counted(count, zahl))}: ${headline}`,
  ledgerDescription: (count, headline) =>
    `${sentenceCase(counted(count, zahl))} aus „${headline}“: was jede zählt, wer sie nennt, ihr Satz und der Weg zurück.`,
  ledgerStandfirst: 'Alle Zahlen aus',
  opening: 'Am Anfang',
  whoSaysSo: 'Wer sie nennt:',
  sum: 'Wie es sich summiert',
  share: 'Teil und Ganzes',
  change: 'Vorher und nachher',
  range: 'Zwischen zwei Zahlen',
  inText: (who) => `${sentenceCase(who)}, laut Text`,
  nobody: 'Der Bericht nennt nicht, von wem die Zahl stammt',
  nobodyInList: 'Urheber nicht genannt',
  asOf: (date) => `Stand ${date}`,
  noDate: 'Der Artikel nennt kein Datum dafür.',
  thisFigure: 'Diese Zahl',
  inTheStory: 'Im Artikel lesen',
  labelled: (link, what) => `${link}: ${what}`,
  titleBySentence: (phrase, sentence) => `${phrase}: „${sentence}“`,
  titleByStory: (phrase, headline) => `${phrase}, in „${headline}“`,
  description: (phrase, by, headline) =>
    `${sentenceCase(phrase)}${by === null ? '' : ` (${by})`}. Der Satz, wer das sagt, Quelle und Anmerkungen. Aus „${headline}“.`,
  inItsSentence: 'In ihrem Satz',
  inItsRow: 'In ihrer Zeile',
  readOn: 'Im Artikel lesen',
  inStories: (counts, stories) => `${counts}, in ${inWords(stories)} Artikeln`,
  inStoriesAlone: (stories) => `in ${inWords(stories)} Artikeln`,
  sayer: 'Wer das sagt',
  unqualified: 'Wie sie zu lesen ist',
  qualifier: (words) => quoted(sentenceCase(words)),
  inFull: 'Ausgeschrieben',
  inOtherStories: 'In anderen Artikeln',
  when: 'Stand',
  source: 'Quelle',
  note: (number) => `Anmerkung ${number}.`,
  seeNote: (number) => `Siehe Anmerkung ${number}`,
  notes: (count) => (count === 1 ? 'Anmerkung' : 'Anmerkungen'),
  corrections: 'Korrekturen',
  turnNav: 'Zahlen des Artikels',
  before: 'Vorige',
  after: 'Nächste',
  all: 'Alle',
  allOf: (count) => sentenceCase(counted(count, zahl)),

  drawnSum: (parts, total) => `Maßstäblich gezeichnet: ${list(parts)}, daneben ${total} insgesamt.`,
  sumExactly: (qualifiers) =>
    qualifiers.length === 0
      ? 'Die Teile ergeben die Gesamtzahl.'
      : `Die Teile passen zur Gesamtzahl und zu ${allQuoted(qualifiers)}.`,
  sumByRounding: (made, total, short, qualifiers) =>
    `Die gedruckten Teile ergeben ${grouped(made)}; ${total} ist eine gerundete Gesamtzahl, darum endet die Linie ${short ? 'vor' : 'hinter'} dem Ende des Balkens. Die Summe geht durch Rundung auf${qualifiers.length === 0 ? '' : ` und passt zu ${allQuoted(qualifiers)}`}.`,
  sumNot: (made, total) =>
    `Die Teile ergeben ${grouped(made)}, und keine Rundung macht daraus ${total}; die Anmerkungen sagen, was bekannt ist.`,
  totalAsReported: 'insgesamt, laut Bericht',
  partOf: (part, whole) => `${part}${part === '' ? '' : ', '}von ${whole}`,
  drawnShare: (shares) =>
    `${shares.length === 1 ? 'Der Balken ist das Ganze' : 'Jeder Balken ist ein Ganzes'}, maßstäblich gezeichnet: ${list(
      shares.map(({ share, of }) => `${percentage(share)} von ${of}`),
    )} (eigene Berechnung).`,
  ends: { change: { from: 'vorher', to: 'jetzt' }, range: { from: 'von', to: 'bis' } },
  drawnChange: (from, to, zero, most) =>
    `Maßstäblich gezeichnet, zwischen ${zero} und ${most}: von ${from}, dem offenen Ende, zu ${to}, dem gefüllten.`,
  drawnRange: (from, to, zero, most) =>
    `Maßstäblich gezeichnet, zwischen ${zero} und ${most}: alles von ${from} bis ${to}.`,
  amount: grouped,
  signed,
};

/** A share as people say it: “6 %”, “weniger als 1 %”. */
function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? `weniger als ${signed(1, '%')}` : signed(rounded, '%');
}

const allQuoted = (words: readonly string[]) => list(words.map((word) => quoted(lowerFirst(word))));
