import type { Wording } from '../../wording.ts';
import { tallied, zahl } from '../language/numbers.ts';

const bound =
  'Was diese Worte bedeuten: atLeast (die tatsächliche Zahl ist so groß oder größer), atMost (so groß oder kleiner), about (in der Nähe); null, wo sie genau ist oder man nichts weiß.';

export const data: Wording['data'] = {
  title: (site) => `Zahlen von ${site}`,
  document:
    'Alle Zahlen eines Artikels oder der ganzen Ausgabe: was gedruckt wurde, was sie zählen, wer sie nennt und wo sie sich prüfen lassen. Ein Feld, von dem man nichts weiß, ist null und fehlt nie. Eine Zahl findet sich durch ihre id (und in der Datei der Ausgabe durch ihren Artikel).',
  fields: {
    $schema: 'Adresse dieses Schemas.',
    address: 'Adresse dieser Datei.',
    table: 'Dieselben Zahlen als Tabelle: CSV in UTF-8 nach RFC 4180, eine Zeile je Zahl.',
    publisher: 'Wer die Artikel veröffentlicht.',
    licence:
      'Die Lizenz unserer Texte und dieser Datei. Worte in Anführungszeichen gehören denen, die sie gesagt haben.',
    stories: 'Die Artikel, in denen die Zahlen stehen, der zuletzt erschienene zuerst.',
    figures: 'Die Zahlen in der Reihenfolge ihrer Artikel und darin des Textes.',
  },
  link: { name: 'Name.', url: 'Adresse.' },
  story: {
    slug: 'Name des Artikels in seiner Adresse; er ändert sich nie.',
    headline: 'Überschrift.',
    address: 'Adresse des Artikels.',
    language: 'Sprache des Artikels nach BCP 47.',
    translationOf:
      'Name, in der Adresse, des Artikels, von dem er eine Übersetzung ist; null beim Original.',
    published:
      'Wann wir ihn veröffentlicht haben, mit der Zeitverschiebung seines Autors (RFC 3339).',
    updated: 'Wann er zuletzt geändert wurde: als er erschien oder am Tag der jüngsten Korrektur.',
    place: 'Der Ort, von dem aus berichtet wird.',
    date: 'Der Tag, von dem der Artikel handelt.',
    byline: 'Wer ihn geschrieben hat.',
    firstReportedBy: 'Wer zuerst berichtet hat, wenn das nicht wir waren.',
    section: 'Ressort der Website.',
    topics: 'Wovon er handelt.',
    cite: 'Wie der Artikel zu zitieren ist (APA, 7. Auflage).',
  },
  figure: {
    story: 'Name des Artikels, in dem sie steht, in seiner Adresse.',
    id: 'Name der Zahl; er ändert sich nie und ist das Fragment ihres Satzes.',
    phrase: 'Die Zahl in einem Ausdruck: Einschränkung, Zahl und was sie zählt.',
    text: 'Die Zahl, wie sie gedruckt ist, mit Zahlwort, Prozentzeichen oder Währung.',
    qualifier: 'Wie weit der Zahl zu trauen ist, in den Worten des Textes: „mindestens“.',
    bound,
    value:
      'Die volle Zahl; null bei einer Spanne, einer Veränderung oder etwas, das keine Zahl ist.',
    from: 'Wo eine Spanne oder eine Veränderung beginnt.',
    to: 'Wo eine Spanne oder eine Veränderung endet.',
    unit: 'Was gezählt wird oder das Maß, in den Worten des Textes.',
    counts: 'Was gezählt wird, wie es die Redaktion ausgedrückt hat.',
    by: 'Die Person oder Stelle, die das sagt; null, wo niemand genannt ist, über den es hier eine Seite gibt.',
    asOf: 'Der Tag, der Monat oder das Jahr, wofür die Zahl gilt.',
    source: 'Das Dokument, in dem sich die Zahl prüfen lässt.',
    sentence: 'Der Satz, in dem sie steht, wie er gedruckt ist.',
    address: 'Adresse der Seite dieser Zahl.',
    sentenceAddress: 'Adresse des Satzes im Artikel.',
    notes: 'Was geprüft wurde, was im ursprünglichen Bericht stand, was nicht aufgeht.',
    corrections: 'Was wir nach der Veröffentlichung geändert haben.',
    cite: 'Wie die Zahl zu zitieren ist (APA, 7. Auflage).',
    series: 'Die Reihe, zu der sie gehört: eine Größe zu mehreren Zeitpunkten.',
    saidBy:
      'Wer das laut Text sagt, wenn es hier keine Seite dafür gibt: ein Name oder Worte wie „die Polizei“; null, wo es niemand tut.',
  },
  by: {
    id: 'Name in der Adresse der Seite.',
    name: 'Name.',
    address: 'Adresse der Seite mit allem, was diese Person oder Stelle auf dieser Website sagt.',
  },
  inSeries: {
    id: 'Name der Reihe in ihrer Adresse; er ändert sich nie.',
    name: 'Was sie zählt.',
    address: 'Adresse ihrer Seite.',
  },
  source: {
    title: 'Titel des Dokuments.',
    lang: 'Die Sprache des Titels, wenn sie eine andere ist als die, in der von ihm erzählt wird.',
    publisher: 'Wer es veröffentlicht hat.',
    via: 'Bei wem es zu lesen war, wenn das jemand anderes ist.',
    date: 'Sein Datum: ein Tag, ein Monat oder ein Jahr.',
    url: 'Seine Adresse.',
    read: 'Der Tag, an dem dieser Link geprüft wurde.',
  },
  note: {
    text: 'Die Anmerkung.',
    misprint: 'Was im ursprünglichen Bericht stand, wenn es ein Druckfehler war.',
  },
  correction: {
    date: 'Der Tag der Korrektur.',
    was: 'Was vorher dort stand.',
    now: 'Was jetzt dort steht.',
    why: 'Warum es geändert wurde.',
  },
  row: 'Eine Zeile der Tabelle. Die erste nennt die Spalten. Eine Zelle, von der man nichts weiß, ist leer; die Spalten für Werte enthalten Zahlen mit einem Punkt vor den Nachkommastellen. Ein Text, der mit einem Zeichen beginnt, an dem Tabellenprogramme eine Formel erkennen (= + - @, ein Tabulator), hat einen Apostroph davor; eine negative Zahl nicht.',
  inOneCell: 'Mehrere sind durch „ | “ getrennt.',
  misprint: (printed, text) => `Druckfehler im ursprünglichen Bericht: ${printed}. ${text}`,
  corrected: (date, was, now, why) => `${date}: vorher „${was}“, jetzt „${now}“. ${why}`,
  asData: 'Als Daten:',
  ofAll: 'Die Zahlen aller Artikel:',
  schema: 'JSON-Schema',
  asDataHeading: 'Zahlen als Daten',
  asDataText:
    'Die Liste der Zahlen jedes Artikels führt zu denselben Zahlen als Tabelle und als Daten, mit dem, was sie zählen, wer sie nennt, ihren Quellen und Sätzen und wie sie zu zitieren sind.',
  series: {
    title: (site) => `Reihen von ${site}`,
    document:
      'Eine Größe zu mehreren Zeitpunkten: ihre Werte nach Datum, wer sie nennt, wo sich jeder prüfen lässt und welche Zahlen in Artikeln ihn nennen. Ein Feld, von dem man nichts weiß, ist null und fehlt nie.',
    fields: {
      $schema: 'Adresse dieses Schemas.',
      address: 'Adresse dieser Datei.',
      table: 'Dieselben Werte als Tabelle: CSV in UTF-8 nach RFC 4180, eine Zeile je Wert.',
      page: 'Adresse der Seite dieser Reihe.',
      publisher: 'Wer sie veröffentlicht.',
      licence: 'Die Lizenz unserer Texte und dieser Datei.',
      id: 'Name der Reihe in ihrer Adresse; er ändert sich nie.',
      name: 'Was sie zählt.',
      about: 'Was über sie zu wissen ist.',
      unit: 'Zeichen oder Maß ihrer Werte; null, wo nur gezählt wird.',
      by: 'Die Person oder Stelle, deren Zählung es ist.',
      values: 'Die Werte nach Datum.',
      cite: 'Wie die Reihe zu zitieren ist (APA, 7. Auflage).',
    },
    value: {
      date: 'Der Tag, der Monat oder das Jahr, wofür er gilt.',
      value: 'Die Zahl.',
      qualifier: 'Wie weit ihr zu trauen ist, in Worten: „mehr als“.',
      bound,
      by: 'Die Person oder Stelle, die das sagt.',
      revised: 'Ob neu gezählt wurde, was schon gezählt war.',
      note: 'Was über ihn zu wissen ist.',
      source: 'Das Dokument, in dem er sich prüfen lässt.',
      figures: 'Adressen der Zahlen in Artikeln, die ihn nennen, gerundet oder nicht.',
    },
  },
  ofSeries: (name) => `${name}: Werte als Daten`,
  ofStory: (count) => `${tallied(count, zahl)} als Daten`,
};
