import { words } from '../../tokens/phrases.ts';
import { rows } from '../rows.ts';

/** What stands behind a measure of it without a word between: “Tonnen Weizen”. */
export const contained = words(`
  tonne tonnen kilo kilos kilogramm gramm milligramm mikrogramm pfund zentner liter litern hektoliter milliliter barrel gallonen unzen unze kubikmeter kubikmetern cbm kubikzentimeter festmeter
  flaschen flasche kisten kiste säcke säcken sack tassen tasse gläser glas löffel esslöffel teelöffel packungen packung pakete paletten palette dosen dose scheiben stück becher eimer fass fässer ballen rollen rolle portionen
`);

const hung = (stem: string): string =>
  ['', 'e', 'en', 'er', 'es', 'em'].map((end) => `${stem}ig${end}`).join(' ');

/**
 * Words and signs of measure, signs as they are printed; adjectives that hang on a number too, “34-jährig”, with the noun
 * for what they count at the end of their row.
 */
export const measures = rows(`
kilometre: km kilometer kilometern kilometers
metre: m meter metern
centimetre: cm zentimeter zentimetern
millimetre: mm millimeter millimetern
mile: meile meilen
foot: fuß fuss
inch: zoll
yard: yard yards
kilogram: kg kilogramm kilo kilos
gram: g gramm
tonne: t tonne tonnen
pound: lb
ounce: unze unzen
hectare: ha hektar hektaren
acre: acre acres
square kilometre: km² quadratkilometer quadratkilometern qkm
square metre: m² quadratmeter quadratmetern qm
litre: l liter litern
gallon: gallone gallonen
teaspoon: teelöffel teelöffeln
tablespoon: esslöffel esslöffeln
kilometre per hour: km/h stundenkilometer stundenkilometern
mile per hour: mph
knot: knoten
celsius: °C, C, celsius, Celsius, grad celsius, grad c
fahrenheit: °F, F, fahrenheit, Fahrenheit, grad fahrenheit, grad f
kelvin: K kelvin
second: sekunde sekunden s sek ${hung('sekünd')} Sekunden
minute: minute minuten min ${hung('minüt')} Minuten
hour: stunde stunden h std ${hung('stünd')} Stunden
day: tag tage tagen ${hung('täg')} Tage
week: woche wochen ${hung('wöch')} Wochen
month: monat monate monaten monats ${hung('monat')} Monate
year: jahr jahre jahren ${hung('jähr')} Jahre
decade: jahrzehnt jahrzehnte jahrzehnten
percentage point: prozentpunkt prozentpunkte prozentpunkten punkt punkte punkten
basis point: basispunkt basispunkte basispunkten bp bps
nautical mile: seemeile seemeilen
head: ${hung('köpf')} Köpfe
page: ${hung('seit')} Seiten
storey: ${hung('stöck')} Stockwerke
lane: ${hung('spur')} Spuren
seat: ${hung('sitz')} Sitze
digit: ${hung('stell')} Stellen
others: dezimeter mikrometer nanometer quadratzentimeter quadratmeilen quartal quartale quartalen halbjahr jahrhundert
  jahrhunderte jahrhunderten grad rad radiant promille watt kilowatt megawatt gigawatt kilowattstunde kilowattstunden megawattstunde megawattstunden
  gigawattstunden terawattstunden volt ampere hertz megahertz gigahertz joule kalorien kilokalorien dezibel ps megabyte
  gigabyte terabyte kilobyte byte bit bits megabit pixel megapixel mal fach millibar hektopascal bar lichtjahre lichtjahr
  ${[...contained].join(' ')}
  dm nm µm μm a cm² m³ km2 m2 m3 mg µg μg dt ml cl dl hl sek V W A kV kW MW GW TW kWh MWh GWh TWh GB MB TB KB Hz kHz MHz GHz
  kN Nm kPa MPa hPa mbar Pa kJ MJ kcal kWp MWp GWp kVA dB dBA ppm ppb Bq kBq MBq Sv mSv µSv PS px fps rpm TEU BRZ Mt Gt kt
  mmHg m/s g/km mg/l µg/m kt/a Mbit Gbit Mbit/s Gbit/s BTC ETH pp kB MiB GiB mAh MP dpi x
`);
