import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

export const starters = words(`
  o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso seu sua seus suas meu minha nosso nossa
  ele ela eles elas eu nós você vocês me te se lhe nos não sim nem e ou mas que quem quando como onde porque embora enquanto pois
  ao aos à às ante após até com contra de do da dos das desde durante em no na nas entre mediante para perante por pelo pela pelos pelas segundo sem sob sobre
  já também ainda só apenas nunca sempre ontem hoje amanhã antes depois logo mais menos quase assim agora então cada ambos ambas
  dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta cem mil outros outras outro outra todos todas vários várias alguns algumas muitos muitas
  há foi são é era foram fica ficam falta faltam fora dentro lá aqui ali cerca talvez porém contudo entretanto fontes vizinhos testemunhas especialistas temos somos estamos vamos tudo ninguém nada num numa nesse nessa neste nesta
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'sr sra srs sras dr dra drs d dom eng engª prof profa arq gen cel cap ten sgt des exmo exma st sto sta n nº no núm pág págs p pp art arts etc av cia ltda s.a depto tel ext aprox máx mín pç ed eds vol fig p.ex cf ex obs lda',
  ),
  starters,
};
