import { phrases } from '../../tokens/phrases.ts';

/** Wordings in which a number counts nothing. */
export const idioms = phrases(
  '24 / 7, 24 horas por dia, covid - 19, ômega 3, ómega 3, ómega - 3, 50 / 50, um a um, uma a uma, um por um, uma por uma, um atrás do outro, cada um, cada uma, nenhum, um dos, uma das, dois por três, mil vezes, cem vezes, mil maravilhas, às mil maravilhas, mil e um, mil e uma, de dois em dois, de três em três, de quatro em quatro, de cinco em cinco, de dez em dez, quatro ventos, aos quatro ventos, quatro cantos, sete vidas, sete chaves, os dois países, as duas partes, os dois lados, os dois, as duas, dos dois, das duas, 25 de abril, 7 de setembro, g7, g20, p2p, número um, número dois, um dia, uma vez, de um lado, por um lado, uma só',
);

/** The same, unless something counted follows. */
export const uncounted = phrases('top 10, top - 10, top 5, top 20, sub - 17, sub - 20, sub - 23');

/** Before a number word that is then vague. */
export const vagueLeaders = phrases(
  'vários, várias, uns poucos, alguns, algumas, muitos, poucos, dezenas de, centenas de, milhares de',
);
