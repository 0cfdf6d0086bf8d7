import { phrases } from '../../tokens/phrases.ts';

/** Wordings in which a number counts nothing. */
export const idioms = phrases(
  '24 / 7, el 8 m, del 8 m, el 15 m, del 15 m, el 20 n, del 20 n, el 1 - o, del 1 - o, covid - 19, omega 3, omega - 3, omega 6, omega - 6, 11 - s, 11 - m, 50 / 50, uno a uno, uno por uno, uno tras otro, cada uno, ninguno, uno de los, dos por tres, no hay dos sin tres, cien veces, mil veces, mil gracias, mil y una, a las mil maravillas, de dos en dos, de tres en tres, de cuatro en cuatro, de cinco en cinco, de seis en seis, de diez en diez, de doce en doce, de cien en cien, uno mismo, a los cuatro vientos, cuatro gatos, mil cosas, en un dos por tres, siete vidas, los dos países, las dos partes, las dos orillas',
);

/** The same, unless something counted follows. */
export const uncounted = phrases('top 10, top - 10, top 5, top 20');

/** Before a number word that is then vague. */
export const vagueLeaders = phrases(
  'varios, varias, unos pocos, algunos, algunas, muchos, pocos, decenas de, cientos de, centenares de, miles de',
);
