import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

const NAMES: SpeakersRow[] = [
  ['Der Kanzler Wolfgang Meier sagte: „Wir warten.“', ['Wolfgang Meier']],
  ['Die Psychiaterin Dorothee Kern sagte: „Wir warten.“', ['Dorothee Kern']],
  ['Karin Zürn kam. Zürns Sprecher Timo Graf sagte: „Wir warten.“', ['Timo Graf']],
  ['Der Leiter der Behörde, Anton Weber, sagte: „Wir warten.“', ['Anton Weber']],
  ['„Wir warten“, sagte der Chef der Agentur für Arbeit, Anton Weber.', ['Anton Weber']],
  ['Die Sprecherin von Bündnis 90/Die Grünen, Anja Hagen, sagte: „Wir warten.“', ['Anja Hagen']],
  ['Ute von der Ruhr kam. „Wir warten noch auf Geld“, sagte von der Ruhr.', ['Ute von der Ruhr']],
  ['Karl Beck vom Bund der Wirte sagte: „Wir warten.“', ['Karl Beck']],
  ['Der Minister Karl Beck den Saal verließ. Beck sagte: „Wir warten.“', ['Karl Beck']],
  // A noun for one person stands behind an article, so that these are surnames, though they look like nouns.
  ['Am Freitag sagte Richter Leisling: „Wir warten.“', ['Leisling']],
  ['Lange schwieg Anna Koch-Mahlin. Koch-Mahlin sagte: „Wir warten.“', ['Anna Koch-Mahlin']],
  ['Am Freitag sagte das Hohe Amt: „Wir warten noch auf Geld.“', ['Hohe Amt']],
  ['Am Freitag meldete die Neue Presseagentur: „Wir warten noch.“', ['Neue Presseagentur']],
  ['Am Freitag schrieb die Polo Foundation: „Wir warten noch.“', ['Polo Foundation']],
  ['Trainer Karl Beck bezeichnete acht Zusagen des Vereins als „dumm“.', ['Karl Beck']],
  // A first name behind the name of a body begins another.
  ['Gestern wählten die Freien Liberalen Anna Polo. „Wir warten“, sagte Polo.', ['Anna Polo']],
  // What a noun tells of somebody is no first name.
  ['Der Mykologe Tiban Holm ging. „Wir warten“, sagte Holm.', ['Tiban Holm']],
  ['Die Weltranglistendritte Tibane Holm ging. „Wir warten“, sagte Holm.', ['Tibane Holm']],
  ['Die 11-jährige Petra Holm sagte: „Wir warten.“', ['Petra Holm']],
  ['„Wir warten“, sagte Anton W. am Freitag.', ['Anton W.']],
  ['Ruud van der Brücke ging. „Wir warten“, sagte van der Brücke.', ['Ruud van der Brücke']],
  ['„Wir warten“, sagte VGB-Sprecher Ralf Kornhaus am Freitag.', ['Ralf Kornhaus']],
  ['So sagte Ilmo Kuhn, Beauftragter: „Wir warten noch.“', ['Ilmo Kuhn']],
  // No names: a genitive, and what opens a sentence.
  ['Am Freitag schrieb Webers Behörde: „Wir warten noch.“', [null]],
  ['Darunter stand: „Wir warten noch auf Geld.“', [null]],
];

const CLAUSES: SpeakersRow[] = [
  // The main clause behind one that hangs on it is no tag of what that tells.
  [
    'Während Petra Holm erklärte, froh zu sein, „schöner wird es nicht“, räumte Mirja Kern ein, müde zu sein.',
    ['Petra Holm'],
  ],
  // Behind a colon somebody else tells something else.
  [
    'Karl Beck sei „sehr froh“, doch sein Verein gab nach: Eine Frist sei nötig, so Mirja Kern.',
    ['Karl Beck'],
  ],
  // With its particle the verb says something, and to whom it is said says nothing.
  ['Der Hafenrat warf Petra Holm vor, sie habe „nichts getan“.', ['Hafenrat']],
  ['Petra Holm bezeichnete den Plan als „gutes Zeichen“.', ['Petra Holm']],
  ['Petra Holm, die gestern kam, nannte den Plan „verfrüht“.', ['Petra Holm']],
  ['Petra Holm begründete das mit einer „neuen Lage“.', ['Petra Holm']],
  ['Gestern hatte Petra Holm in einer Rede gesagt: „Wir warten.“', ['Petra Holm']],
  // The first verb takes no participle: the second has a subject of its own.
  ['Gestern ging Karl Beck, Petra Holm sagte: „Wir warten noch auf Geld.“', ['Petra Holm']],
  ['Petra Holm hat, als Karl Beck ging, gesagt: „Das Tor bleibt zu.“', ['Petra Holm']],
  ['Der Vertreter Ghanas nannte das „dumm“.', [null]],
  // Behind a preposition that opens the sentence, and with an office of several words.
  ['Über Karl Beck sagte Petra Holm: „Er muss gehen.“', ['Petra Holm']],
  ['Nach Darstellung von Petra Holm verlief die Sitzung „recht ruhig“.', ['Petra Holm']],
  // A small word is no noun: behind a year, behind a name, before a name.
  ['Karl Beck ging. Im Mai 2005 meinte Petra Holm, Beck sei „überholt“.', ['Petra Holm']],
  ['Ali bekannte sich zu dem Tor: „Wir brauchen es noch.“', ['Ali']],
  // What is told of somebody before the name.
  ['„Wir warten“, schrieb die in Bern geborene Petra Holm an Karl Beck.', ['Petra Holm']],
  ['Die von der Stadt eingesetzte Gutachterin Petra Holm nannte das „brüchig“.', ['Petra Holm']],
  // A verb that ends its clause stands behind the words.
  ['Petra Holm hatte von einem „Fehler mit Ansage“ gesprochen.', ['Petra Holm']],
  ['Kritik kam von Petra Holm, die den Plan als „Unfug“ bezeichnet hatte.', ['Petra Holm']],
  ['Karl Beck baut das Tor, das Petra Holm „zu alt“ nannte.', ['Petra Holm']],
  ['Karl Beck leitet den Verein, den Petra Holm „zu reich“ nannte.', ['Petra Holm']],
  ['Karl Beck, den Petra Holm „zu alt“ nannte, ging.', ['Petra Holm']],
  // Who is told by office, place or number.
  ['Laut dem Präsidenten Karl Beck ist der Plan „gut“.', ['Karl Beck']],
  ['Nach den Worten des Parteichefs von Bern, Karl Beck, ist das „gut“.', ['Karl Beck']],
  ['Das Auswärtige Amt der Republik Ghana nannte den Plan „sehr gut“.', ['Auswärtige Amt']],
  [
    'Königin Petra II., eine Freundin Ghanas, bat Premierminister Karl Beck, „recht bald“ zu kommen.',
    ['Petra II'],
  ],
  ['Petra Holm, eine Freundin Ghanas sagte über Karl Beck, er sei „alt“.', ['Petra Holm']],
  // Two offices of one person.
  [
    'Der Stadtrat und CDU-Ortschef Karl Beck sprach von einem „Angriff auf die Schulen“.',
    ['Karl Beck'],
  ],
  // What is no subject, and what stands behind an adjective and a preposition.
  ['„Er wartet nicht“: So lobte ihn der Leiter des Hafens, Karl Beck.', ['Karl Beck']],
  ['Petra Holm im regnerischen Bern nannte den Plan „sehr gut“.', ['Petra Holm']],
  ['„Wir warten noch auf Geld“, hieß es von Petra Holm.', ['Petra Holm']],
  // Whatever the last verb before a colon means, and whoever else stands first.
  ['Karl Beck schimpfte, Petra Holm beruhigte ihn: „Morgen ist das weg.“', ['Petra Holm']],
  ['Karl Kern kam. Petra Holm nannte er „zu alt“.', ['Karl Kern']],
  ['Für Petra Holm ist das „Arbeit am Abgrund im Tal“.', ['Petra Holm']],
  // Behind a comma a new clause begins.
  ['Karl Beck ging, Petra Holm sagte: „Wir warten.“', ['Petra Holm']],
  ['Petra Holm traf Karl Beck und nannte ihn „zu alt“.', ['Petra Holm']],
  [
    'Beck (CDU) wies das zurück, die Abgeordnete Petra Holm (SPD) sagte: „Wir warten.“',
    ['Petra Holm'],
  ],
];

/** Somebody tells what another said: by a verb that quotes, or by the mood of reported speech. */
const TOLD: SpeakersRow[] = [
  // Whose claim it is that a clause reports, and whose words stand in brackets.
  [
    'Petra Holm ging. Die Kritik des Hafenrats, der Plan sei „wirr“, wies sie zurück.',
    ['Hafenrat'],
  ],
  [
    'Lob kam vom Wirt Karl Beck, von Petra Holm („Das ist gut für uns alle.“) und vom Hafenamt.',
    ['Petra Holm'],
  ],
  ['„Wir warten noch auf Geld“, wird Petra Holm zitiert.', ['Petra Holm']],
  ['„Wir warten noch auf Geld“, zitiert der Sender Kanal Vier Petra Holm.', ['Petra Holm']],
  ['Petra Holm sagte, es werde spät. Es drohe „ein langer Winter“.', ['Petra Holm']],
  ['Das Land müsse „endlich zahlen“, so Petra Holm.', ['Petra Holm']],
  // Whoever the sentence before is about, though it tells no speech.
  [
    'Petra Holm blieb am Montag bei ihrer Linie. Karl Beck habe sich „gut geschlagen“.',
    ['Petra Holm'],
  ],
  ['Ob Karl Beck kommt, ließ Petra Holm offen. Es gebe „noch viel zu klären“.', ['Petra Holm']],
  ['Kritik kam von Petra Holm. Der Plan sei „nicht zu Ende gedacht“.', ['Petra Holm']],
];

/** Bodies and papers, by their names in marks or by what they wrote. */
const BODIES: SpeakersRow[] = [
  ['„Er wusste alles und sagte nichts“, schrieb „Die Woche“.', ['Die Woche', null]],
  ['„Das wird ein großer Schritt“, schreibt der „Nordkurier“.', ['Nordkurier', null]],
  [
    'Petra Holm ging. Die Wochenzeitung „Hafenblatt“ spottete, sie wolle „baden, ohne nass zu werden“.',
    [null, 'Hafenblatt'],
  ],
  ['Karl Beck sagte dem „Nordkurier“: „Wir sind seit Jahren pleite.“', [null, 'Karl Beck']],
  ['In einer Stellungnahme von Petra Holm heißt es: „Das Tor hält nicht mehr.“', ['Petra Holm']],
  [
    'Die Gefahr wird vom Deutschen Wetterdienst als „sehr hoch“ eingestuft.',
    ['Deutschen Wetterdienst'],
  ],
  // One long noun names what a state, a place or a trade has one of, and is not one of several.
  ['Das Hafenministerium sagte am Freitag: „Wir warten noch auf Geld.“', ['Hafenministerium']],
  ['Nach Angaben des Hafenministeriums ist der Plan „sehr gut“.', ['Hafenministerium']],
  ['Der Müllerverband widersprach. „Wir warten noch“, sagte der Verband.', ['Müllerverband']],
  ['Das Hafenministerium in Bern nannte den Plan „sehr gut“.', ['Hafenministerium']],
  ['Ein Hafenministerium sagte am Freitag: „Wir warten noch auf Geld.“', [null]],
  // What they are for, whom they unite, what they are called.
  ['Das Landesamt für Hafenbau nannte den Plan „sehr gut“.', ['Landesamt für Hafenbau']],
  ['Der Bund der Müller sagte: „Wir warten noch auf Geld.“', ['Bund der Müller']],
  [
    'Das Hilfswerk Nachbarschaft sagte am Freitag: „Wir warten noch auf Geld.“',
    ['Hilfswerk Nachbarschaft'],
  ],
  ['Die Hafenleitung Bern sagte am Freitag: „Wir warten noch.“', ['Hafenleitung Bern']],
  ['Die Gewerkschaft IG Handel widersprach. „Wir warten“, sagte sie.', ['IG Handel']],
];

/** People who go on by what tells no more than their gender or their age. */
const GOING_ON: SpeakersRow[] = [
  [
    'Petra Kolbe spielte gegen Mirja Kern und Anton Lahn. Ihr Trainer ist Jonas Weller. „Ich wollte nicht gehen“, sagte der 33-Jährige.',
    ['Jonas Weller'],
  ],
  // The sentences before report what she says, of whom else they may tell.
  [
    'Petra Holm widersprach. Mirja Kern sei krank, und Anna Lahn komme nicht.\n\n„Wir warten“, sagte sie.',
    ['Petra Holm'],
  ],
  ['Petra Holm traf Karl Beck. Dieser sagte: „Wir warten.“', ['Karl Beck']],
  ['Petra Holm sah die Leute. „Wir sind so viele“, riefen sie.', [null]],
  [
    'Petra Holm legte Zahlen vor. „Wir warten noch auf Geld“, heißt es in dem Bericht.',
    ['Petra Holm'],
  ],
];

describe.each([
  ['bodies', BODIES],
  ['going on', GOING_ON],
  ['names', NAMES],
  ['clauses', CLAUSES],
  ['what others say', TOLD],
])('who speaks in German: %s', (_, cases) => {
  test.each(cases)('%s', (text, speakers) => {
    expect(speakersOf(text, 'de')).toEqual(speakers);
  });
});

test('an attribute within an attribute is read to any depth', () => {
  const text = `Petra Holm sagte: „Nein.“ Die ${'in Xaver gute In Xaver gute '.repeat(4000)}Polo ging.`;
  expect(speakersOf(text, 'de')).toEqual(['Petra Holm']);
});
