import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

/** Months and their short forms, without points. */
export const months = words(
  'januar februar märz april mai juni juli august september oktober november dezember jänner feber juno julei jan feb mär mrz apr jun jul aug sep sept okt nov dez',
);

export const starters = words(`
  jener jene du ihnen wann wieso woher innerhalb pro um anhand mithilfe samt binnen entlang mitten anlässlich sondern
  denn doch solange daß auch nur noch schon erst wieder immer dann dort hier dabei dafür dagegen damals danach daran
  darauf daraus darin darüber darum davon dazu deshalb daher deswegen trotzdem dennoch allerdings jedoch zudem
  außerdem ferner zugleich gleichzeitig inzwischen mittlerweile derzeit aktuell zunächst schließlich zuletzt zuvor
  später bisher bislang künftig jetzt nun heute gestern morgen vorgestern so sogar selbst zwar nichts etwas alles
  vielen wenige anderen insgesamt zusammen rund etwa knapp fast gut mindestens höchstens mehr weniger ungefähr bereits
  besonders allem anders ebenso genau ganz gerade eben vielleicht wahrscheinlich offenbar angeblich vermutlich
  natürlich leider immerhin jedenfalls übrigens ansonsten sonst somit dadurch davor dahinter daneben hinzu hingegen
  demnach dementsprechend entsprechend folglich kurz lange oft manchmal häufig selten bald endlich plötzlich
  anschließend daraufhin seither vorher nachher einst früher letztlich letztendlich ursprünglich eigentlich
  tatsächlich wirklich sicher klar ja nein hat haben ist sind war waren wird werden wurde wurden kann können soll
  sollen muss müssen will wollen darf dies darunter weiterhin letztere letzterer letzteres erstere ersterer ersteres
  sinngemäß zusätzlich obendrein überdies weiters meist meistens stattdessen vielmehr vorerst hierbei hierzu hierfür
  demzufolge infolgedessen unterdessen währenddessen indes indessen wiederum wohl zumindest zuerst kürzlich jüngst
  neulich heutzutage teils teilweise fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend tausende
  hunderte
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'dr prof hr fr dipl ing med phil jur rer nat oec habil geb st hll mag bgm univ lic dkfm nr nrn no art abs s seite kap ziff bd rn rz mia ca bzw etc usw inkl exkl str mio mrd mill tsd bio vgl ggf evtl z.b zb u.a d.h sog max min tel std jh jhd jr sr co corp inc hrsg s.o s.u o.ä u.ä i.d.r z.t v.a a.d v.chr n.chr chr jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do sa so aufl abt allg bes einschl engl dt frz gegr gest hl kath ev lt mind möbl nördl südl östl westl od pl verh vorm nachm zz zzt zgl ehem',
  ),
  starters,
};
