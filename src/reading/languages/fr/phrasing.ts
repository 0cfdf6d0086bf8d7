import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import { of } from './elision.ts';

export const phrasing: LanguageFields['phrasing'] = {
  of,
  empty: words(`
    le la les l un une des de du d au aux a en dans avec sans par pour sur sous entre vers chez et ou ni ne pas plus moins que qu qui se s son sa ses leur leurs
    est sont etait etaient fut furent etre ont avait avaient ete comme mais presque selon deja tres
    ce cet cette ces c il elle ils elles on nous vous je y n autre autres meme memes chaque tout toute tous toutes quel quelle
    quand ou pendant apres avant devant contre depuis jusqu aussi car si dont
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante
    soixante septante octante nonante cent cents mille million millions milliard milliards demi demie moitie tiers quart quarts
    dit total points point
  `),
};
