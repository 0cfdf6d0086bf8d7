import { words } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';

const starters = words(`
  isto isso nós vocês me te lhe sim pois já também ainda só apenas sempre ontem hoje amanhã antes depois logo mais
  menos quase assim agora então ambos ambas quatro cinco seis sete oito nove dez onze doze vinte trinta cem mil outros
  outras há foi são é era foram fica ficam falta faltam fora dentro lá aqui ali cerca talvez porém contudo entretanto
  fontes vizinhos testemunhas especialistas temos somos estamos vamos tudo ninguém nada num numa nesse nessa neste
  nesta
`);

export const sentences: LanguageFields['sentences'] = {
  abbreviations: words(
    'sr sra srs sras dr dra drs d dom eng engª prof profa arq gen cel cap ten sgt des exmo exma st sto sta n nº no núm pág págs p pp art arts etc av cia ltda s.a depto tel ext aprox máx mín pç ed eds vol fig p.ex cf ex obs lda',
  ),
  starters,
};
