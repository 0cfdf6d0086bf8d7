import { table } from '../figure-tables.ts';

/** Figures as news in German prints them, in Germany, Austria and Switzerland. */
export const german = table(`
Das Werk kostet 2,5 Mio. Euro und bringt 1,2 Mrd. Euro. => 2,5 Mio. Euro | 2500000 | Euro; 1,2 Mrd. Euro | 1200000000 | Euro
Rund 3.000 Menschen kamen. => 3.000 | 3000 | Menschen | Rund
In Bern zählte man 1'000 Velos und 12'500.50 Franken. => 1'000 | 1000 | Velos; 12'500.50 Franken | 12500.5 | Franken
Der Anteil stieg auf 12 % und dann auf 12,5 %. => 12 % | 12 | %; 12,5 % | 12.5 | %
Es dauerte anderthalb Jahre und dreieinhalb Stunden. => anderthalb | 1.5 | Jahre; dreieinhalb | 3.5 | Stunden
Zweiundvierzig Boote und zweihundertsiebzehn Autos fehlten. => Zweiundvierzig | 42 | Boote; zweihundertsiebzehn | 217 | Autos
Die Stadt hat dreieinhalb Millionen Einwohner, das Land zwanzigtausend Höfe. => dreieinhalb Millionen | 3500000 | Einwohner; zwanzigtausend | 20000 | Höfe
Ein Viertel der Felder und zwei Drittel der Wälder brannten. => Ein Viertel | 0.25 | Felder; zwei Drittel | 0.666667 | Wälder
Gut 200 Gäste kamen, knapp 30 blieben. => 200 | 200 | Gäste | Gut; 30 | 30 |  | knapp
Bis zu 500 Tiere, mindestens 40 Hunde und höchstens zehn Katzen. => 500 | 500 | Tiere | Bis zu; 40 | 40 | Hunde | mindestens; zehn | 10 | Katzen | höchstens
Zwischen 20 und 30 Grad sind möglich. => 20 und 30 | 20…30 | Grad
Von 43 auf 82 Prozent stieg der Wert. => 43 auf 82 Prozent | 43…82 | Prozent
Er stieg um 5 Prozent auf 27 Punkte. => 5 Prozent | 5 | Prozent; 27 | 27 | Punkte
Am 3. März 2023 um 20 Uhr, am 4.5. und am 24.12.2022 um 20.15 Uhr. =>
Im 19. Jahrhundert, in der 2. Liga, auf Platz 3 und in den 1990er Jahren. =>
Der Abstand beträgt 1,5 Prozentpunkte. => 1,5 | 1.5 | Prozentpunkte
Die 84-Jährige und ein 34-jähriger Mann flohen. => 84 | 84 | Jahre; 34 | 34 | Jahre
Ein Radfahrer (52) und Anna Lohse (41) stürzten. => 52 | 52; 41 | 41 | Jahre
Sie wohnt in der Lessingstraße 40 und hat drei Hunde. => drei | 3 | Hunde
Rufen Sie 03744 55-210 an. =>
Das Spiel endete 3:1, der Antrag fiel mit 97:83 Stimmen. => 97:83 | 97…83 | Stimmen
Es waren minus 5 Grad, am Montag dann 4 Grad unter null. => minus 5 | -5 | Grad; 4 | -4 | Grad
Die Frist endet in drei bis vier Wochen. => drei bis vier | 3…4 | Wochen
Eine halbe Million Tonnen Weizen und ein halbes Dutzend Schiffe. => Eine halbe Million | 500000 | Tonnen Weizen; ein halbes Dutzend | 6 | Schiffe
Die Hälfte der 1.250 Stellen fällt weg. => Die Hälfte | 0.5 | Stellen; 1.250 | 1250 | Stellen
Mehr als 1 000 000 Euro, 120 000 Dollar und CHF 4500. => 1 000 000 Euro | 1000000 | Euro | Mehr als; 120 000 Dollar | 120000 | Dollar; CHF 4500 | 4500 | CHF
Das Gehalt sinkt um ein bis zwei Cent. => ein bis zwei Cent | 1…2 | Cent
Ein Mann kam, und um halb sieben ging er. =>
Die Anleihe bringt 0,35 Prozent, der Kredit über 40.000 Euro nichts. => 0,35 Prozent | 0.35 | Prozent; 40.000 Euro | 40000 | Euro
Betroffen sind Angestellte über 50. Müller schwieg. => 50 | 50 |  | über
Im Jahr 2019 starben 2.019 Rinder, im März 2020 nur 11. => 2.019 | 2019 | Rinder; 11 | 11
Es regnete 35 Liter pro Quadratmeter bei Windstärke 9. => 35 | 35 | Liter pro Quadratmeter; 9 | 9 | Windstärke
Das Rezept verlangt einen Teelöffel Zimt und einen Esslöffel Öl. => einen | 1 | Teelöffel Zimt; einen | 1 | Esslöffel Öl
Der Kran dreht sich um 0,4rad, das Tor um 1,2 rad. => 0,4 | 0.4 | rad; 1,2 | 1.2 | rad
In Kassel wurden 38° Celsius gemessen. => 38 | 38 | ° Celsius
Ein 45-Grad-Winkel, ein 90-Watt-Strahler und ein 3-Meter-Turm. => 45 | 45 | Grad; 90 | 90 | Watt; 3 | 3 | Meter
Im Mai brannte es neun Mal, im Juni achtmal, im Juli sieben. => neun | 9 | Mal; sieben | 7
Im neuen Rat hat die CDU 15 Sitze, die SPD zwölf. => 15 | 15 | Sitze; zwölf | 12
Zu Seite 7 kommt Zeile Nummer zwölf, und 200 bis 400 Milliarden Euro fehlen. => 200 bis 400 Milliarden Euro | 200000000000…400000000000 | Euro
Eine dreiviertel Stunde verging, dann zweieinviertel Jahre, am Ende zwei dreiviertel Liter. => Eine dreiviertel | 0.75 | Stunde; zweieinviertel | 2.25 | Jahre; zwei dreiviertel | 2.75 | Liter
Um dreiviertel acht begann das Fest, um dreiviertel 9 endete es. =>
Der Korb kostet 49,- Euro, der Stuhl 1.200,-- € und der Tisch 90,–. => 49,- Euro | 49 | Euro; 1.200,-- € | 1200 | €; 90 | 90
Die Hütte kostet 2 Millionen 300 tausend Euro, der Stall 5 cbm Holz. => 2 Millionen 300 tausend Euro | 2300000 | Euro; 5 | 5 | cbm Holz
`);
