import { expect, test } from 'vitest';
import { languages } from '../../../src/wording/languages.ts';

test.each([
  ['der Polizei', 'Polizei'],
  ['Der Sender Kanal Vier', 'Sender Kanal Vier'],
  ['der örtlichen Polizei', 'örtliche Polizei'],
  ['der örtlichen Behörden', 'örtliche Behörden'],
  ['die örtliche Polizei', 'örtliche Polizei'],
  ['die örtlichen Behörden', 'örtliche Behörden'],
  ['der zuständige Minister', 'zuständiger Minister'],
  ['das städtische Krankenhaus', 'städtisches Krankenhaus'],
  ['Dem zuständigen Ministerium', 'zuständiges Ministerium'],
  ['dem zuständigen Ministerium für Arbeit', 'zuständiges Ministerium für Arbeit'],
  ['dem Deutschen Wetterdienst', 'Deutscher Wetterdienst'],
  ['der Vereinten Nationen', 'Vereinte Nationen'],
  ['des Roten Kreuzes', 'Rotes Kreuz'],
  ['dem Präsidenten Meier', 'Präsident Meier'],
  ['des israelischen Militärs', 'israelisches Militär'],
  ['des regionalen Katastrophenschutzes', 'regionaler Katastrophenschutz'],
  ['des Ministeriums', 'Ministerium'],
  ['des Auswärtigen Amtes', 'Auswärtiges Amt'],
  ['des Landratsamtes', 'Landratsamt'],
  ['des Kreises', 'Kreis'],
  ['des Krankenhauses', 'Krankenhaus'],
  ['des Ausschusses', 'Ausschuss'],
  ['des neuen Präsidenten', 'neuer Präsident'],
  ['dem früheren Soldaten', 'früherer Soldat'],
  ['des ranghohen Beamten', 'ranghoher Beamter'],
  ['dem Experten', 'Experte'],
  ['den örtlichen Behörden', 'örtliche Behörden'],
  ['ein Sprecher der Bahn', 'ein Sprecher der Bahn'],
])('in German “%s” is named as “%s”', (words, named) => {
  expect(languages.de.figures.called(words)).toBe(named);
});
