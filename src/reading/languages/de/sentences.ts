import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

/** Months and their short forms, without points. */
export const months = words(
  'januar februar märz april mai juni juli august september oktober november dezember jänner feber juno julei jan feb mär mrz apr jun jul aug sep sept okt nov dez',
);

export const starters = words(`
  der die das den dem des ein eine einen einem einer eines kein keine keiner dieser diese dieses diesen diesem jener jene jeder jede jedes
  ich du er sie es wir ihr ihm ihn ihnen man mein meine sein seine seinen seiner seinem ihre ihren ihrem ihrer unser unsere unseren wer was wann wo warum wie weshalb wieso welche welcher welches woher wohin
  ab am an auf aus außer bei beim bis durch für gegen gegenüber hinter im in innerhalb ins laut mit nach neben ohne pro seit statt trotz über um unter von vom vor während wegen zu zum zur zwischen gemäß angesichts aufgrund dank anhand mithilfe samt binnen entlang mitten anlässlich
  und oder aber sondern denn doch sowie als ob weil wenn falls obwohl damit sodass bevor nachdem sobald solange dass daß
  auch nur noch schon erst wieder immer dann dort hier da dabei dafür dagegen damals danach daran darauf daraus darin darüber darum davon dazu deshalb daher deswegen trotzdem dennoch allerdings jedoch zudem außerdem ferner zugleich gleichzeitig inzwischen mittlerweile derzeit aktuell zunächst schließlich zuletzt zuvor später bisher bislang künftig jetzt nun heute gestern morgen vorgestern so sogar selbst zwar nicht nie niemand jemand nichts etwas alles alle allen viele vielen einige mehrere manche beide beiden wenige weitere andere anderen insgesamt zusammen rund etwa knapp fast gut mindestens höchstens mehr weniger ungefähr bereits besonders allem anders ebenso genau ganz gerade eben vielleicht wahrscheinlich offenbar angeblich vermutlich natürlich leider immerhin jedenfalls übrigens ansonsten sonst somit dadurch davor dahinter daneben hinzu hingegen demnach dementsprechend entsprechend folglich kurz lange oft manchmal häufig selten bald endlich plötzlich anschließend daraufhin seither seitdem vorher nachher einst früher letztlich letztendlich ursprünglich eigentlich tatsächlich wirklich sicher klar ja nein hat haben ist sind war waren wird werden wurde wurden kann können soll sollen muss müssen will wollen darf
  dies darunter weiterhin letztere letzterer letzteres erstere ersterer ersteres sinngemäß zusätzlich obendrein überdies weiters meist meistens stattdessen vielmehr vorerst hierbei hierzu hierfür demzufolge infolgedessen unterdessen währenddessen indes indessen wiederum wohl zumindest zuerst kürzlich jüngst neulich heutzutage teils teilweise
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend tausende hunderte
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'dr prof hr fr dipl ing med phil jur rer nat oec habil geb st hll mag bgm univ lic dkfm nr nrn no art abs s seite kap ziff bd rn rz mia ca bzw etc usw inkl exkl str mio mrd mill tsd bio vgl ggf evtl z.b zb u.a d.h sog max min tel std jh jhd jr sr co corp inc hrsg s.o s.u o.ä u.ä i.d.r z.t v.a a.d v.chr n.chr chr jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do sa so aufl abt allg bes einschl engl dt frz gegr gest hl kath ev lt mind möbl nördl südl östl westl od pl verh vorm nachm zz zzt zgl ehem',
  ),
  starters,
};
