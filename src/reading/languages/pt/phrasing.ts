import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

export const phrasing: LanguageFields['phrasing'] = {
  of: (noun) => `de ${noun}`.replace(/^de (?=[oa]s? )/, 'd'),
  empty: words(`
    o a os as um uma uns umas de do da dos das em no na nos nas ao aos com sem por pelo pela pelos pelas para sobre entre desde ate que se seu sua seus suas
    e sao era eram foi foram ser ha tem como mas mais menos quase segundo ou nem nao ja muito
    este esta estes estas esse essa esses essas isso isto outro outra outros outras mesmo mesma cada todo toda todos todas qual quais
    quem onde quando enquanto apos ante sob durante contra tambem embora porque
    dois duas tres quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze vinte trinta quarenta cinquenta
    sessenta setenta oitenta noventa cem cento centos mil milhao milhoes bilhao bilhoes meio meia terco quarto
    disse disseram total pontos ponto
  `),
};
