import { phrases } from '../../tokens/phrases.ts';

/** Wordings in which a number counts nothing. */
export const idioms = phrases(
  "24 / 7, 7 / 7, 24 heures / 24, 24 h / 24, covid - 19, oméga 3, oméga - 3, oméga 6, 50 / 50, un à un, une à une, un par un, une par une, l' un après l' autre, chacun, l' un des, l' une des, un des, une des, deux par deux, trois par trois, quatre à quatre, mille mercis, mille fois, cent fois, mille et une, trente - six, aux quatre coins, les quatre coins, à deux pas, à deux doigts, de deux choses l' une, en deux mots, un mot, les deux pays, les deux parties, les deux camps, les deux hommes, les deux femmes, 11 - septembre, 13 - novembre, 14 - juillet, 1er - mai, à quatre mains, quatre pattes, cinq étoiles, tous les deux, toutes les deux, tous deux, à trois reprises, à deux reprises, numéro un, numéro deux, g7, g20, des deux côtés, une fois, d' un côté, un jour",
);

/** The same, unless something counted follows. */
export const uncounted = phrases('top 10, top - 10, top 5, top 20');

/** Before a number word that is then vague. */
export const vagueLeaders = phrases(
  'plusieurs, quelques, certains, beaucoup de, des dizaines de, des centaines de, des milliers de',
);
