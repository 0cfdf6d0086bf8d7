import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

export const phrasing: LanguageFields['phrasing'] = {
  of: (noun) => noun,
  empty: words(`
    der die das den dem des ein eine einen einem einer eines und oder aber sondern denn als wie dass ob weil wenn
    in im ins an am auf aus bei beim bis durch fur gegen mit nach ohne seit uber um unter von vom vor wahrend wegen zu zum zur zwischen pro je laut
    ich du er sie es wir ihr man mein sein seine ihre unser sich wer was welche welcher
    ist sind war waren sein wird werden wurde wurden hat haben hatte hatten kann konnen soll sollen muss mussen will wollen darf
    nicht kein keine auch nur noch schon erst wieder mehr weniger sehr so da dort hier dann nun jetzt etwa rund knapp fast gut mindestens hochstens circa
    sagte sagten sagt teilte erklarte laut angaben zufolge insgesamt gesamt davon darunter
    eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig
    hundert tausend million millionen milliarde milliarden mio mrd dutzend halfte halb halbe drittel viertel funftel zehntel prozent prozentpunkt prozentpunkte
  `),
};
