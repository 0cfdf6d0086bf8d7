import { rows } from '../rows.ts';
import { colonScores } from '../../exempt/ways/colon-scores.ts';
import { behindStreet } from '../../exempt/ways/streets.ts';
import { timesBehind } from '../../exempt/ways/times-behind.ts';
import { beside, phrases, words } from '../../tokens/phrases.ts';
import type { LabelFields } from '../fields/label-fields.ts';
import { idioms, uncounted, vagueLeaders } from './idioms.ts';
import { months } from './sentences.ts';
import { topics } from './topics.ts';

const ordinalEnds = words('te ten ter tes er ern .');

const clock = phrases(
  'um punkt, kurz nach, kurz vor, gegen halb, um halb, halb, um dreiviertel, viertel nach, viertel vor, fünf vor, fünf nach, zehn vor, zehn nach, zwanzig vor, zwanzig nach, nachts um, morgens um, abends um, früh um, # uhr, # h, # uhr ortszeit, # uhr früh, # ortszeit, # mez, # mesz',
);

export const labels: LabelFields = {
  manuscript: rows(`
byline: von
related: lesen sie auch, lesen sie mehr, lesen sie dazu, mehr zum thema, siehe auch, auch interessant, verwandte artikel
published: veröffentlicht, veröffentlicht am, erschienen am, aktualisiert, aktualisiert am, stand
`),
  months,
  weekdays: words('montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend'),
  yearLeaders: words(
    'in seit ab jahr jahre jahres jahren jahrgang saison spielzeit sommer winter herbst frühjahr frühling anfang mitte ende geschäftsjahr schuljahr vor nach weihnachten ostern pfingsten silvester spätestens frühestens bereits schon erst zuletzt wieder erstmals noch',
  ),
  clock,
  labels: phrases(
    'startnummer, gepäckband, schnellzug, artikel, paragraf, paragraph, paragrafen, absatz, absätze, kapitel, abschnitt, anhang, seite, seiten, tabelle, abbildung, fußnote, band, heft, ausgabe, folge, staffel, teil, akt, szene, lektion, frage, punkt, position, nummer, nummern, zimmer, saal, raum, wohnung, haus, block, gebäude, halle, bezirk, zone, sektor, kanal, programm, phase, stufe, level, ebene, klasse, klassen, kategorie, gruppe, runde, woche, kalenderwoche, tag, spieltag, etappe, platz, rang, plätze, ränge, gleis, bahnsteig, gate, terminal, linie, linien, bus, buslinie, tram, straßenbahn, zug, ice, ic, re, rb, s, u, flug, flüge, flugnummer, autobahn, bundesstraße, landstraße, landesstraße, kreisstraße, staatsstraße, ausfahrt, anschlussstelle, route, spur, fahrspur, startbahn, reihe, sitz, sitzplatz, los, kilometer, wahlkreis, wahllokal, revier, wache, tor, rufnummer, postleitzahl, plz, aktenzeichen, az, drucksache, resolution, richtlinie, verordnung, protokoll, version, modell, typ, serie, baureihe, bataillon, regiment, brigade, division, zelle, station, reaktor, schacht, brunnen, messstelle, stand, bude, schalter, agenda, vision, generation, variante, größe, konfektionsgröße, schuhgröße, windows, iphone, formel, sinfonie, symphonie, opus, op, nr ., nr, psalm, vers, bwv, kv, boeing, airbus, apollo, falcon, expo, covid, top, ziffer, buchstabe, randnummer, satz, ventil, weiche, parkplatz, parkdeck, stellplatz, kabine, deck, dock, liegeplatz, kai, pier, boje, brücke, liga, hartz, bis 17 uhr, § , Klasse, Jahrgang, Sinfonie, Sonate, Konzert, Quartett, telefon, telefonnummer, tel ., tel, hotline, notruf, fax, handy, mobil, unter der nummer, unter der telefonnummer, durchwahl, unter der rufnummer, sms an, anruf unter, telefonisch unter, wählen sie, den notruf, # postleitzahl, # Bataillon, # Regiment, # Kompanie',
  ),
  firmLabels: phrases(
    'seite, seiten, s ., nr ., nr, nummer, artikel, art ., paragraf, paragraph, absatz, abs ., fußnote, hausnummer, postleitzahl, flug, aktenzeichen, az ., isbn, issn, konto, iban, kontonummer, größe, konfektionsgröße, schuhgröße, zimmer, gleis, telefon, drucksache',
  ),
  isOrdinal: (_, letters) => ordinalEnds.has(letters),
  counting: phrases('nur, insgesamt, weitere, weiteren, allein, gegen'),
  topics,
  ways: () => [
    colonScores,
    behindStreet({
      has: (word) =>
        /(?:stra(?:ß|ss)e|gasse|weg|platz|allee|ring|ufer|damm|chaussee|steig|markt)$/.test(word),
    }),
    timesBehind({
      at: words('um gegen ab bis'),
      bare: words('um gegen ab bis'),
      followers: beside(clock).behind,
      schedules: words('zug bus nachrichten abfahrt ankunft bahn fähre'),
      directions: words('nach ab aus'),
      dayParts: words(
        'abend nacht morgen vormittag nachmittag mittag mitternacht früh abends morgens nachts',
      ),
      links: words('und oder bis'),
    }),
  ],
  idioms,
  uncounted,
  vagueLeaders,
};
