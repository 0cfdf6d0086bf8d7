import { phrases, words } from '../../tokens/phrases.ts';
import type { NounFields } from '../fields/noun-fields.ts';
import { isPast } from './conjugation.ts';
import { measures } from './measures.ts';
import { qualifiers } from './qualifiers.ts';

const stops = words(`
  trás via cujos cujas pois uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meus
  minhas nossos nossas tu nós vocês me te lhe lhes isso isto aquilo estiveram já também ainda apenas só somente sempre
  ontem hoje amanhã antes depois logo mais menos muito muitos tão tanto quase assim agora então cada ambos ambas disse
  diz dizem disseram afirmou morreram morreu ficaram ficou perderam chegaram vivem vive seguem trabalham esperam
  ganharam perdeu ganhou custa custam custará janeiro fevereiro março abril maio junho julho agosto setembro outubro
  novembro dezembro dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte trinta
  quarenta cinquenta cem cento mil milhões milhão bilhões próximo próximos último últimos acredita sofre morre
  trabalha opina prefere recebe ganha perde gasta precisa quer sabe conhece admite garante apoia rejeita teme dorme
  bebe consome declara face incluindo incluídos incluídas outros outras atrás vs aproximadamente anuais homólogo
  homóloga temos estamos somos vamos podemos devemos queremos sabemos fazemos dizemos vemos éramos tínhamos estávamos
  fomos
`);

const NOT_PLURAL = words(
  'mais menos após atrás através depois antes além aliás apenas talvez português francês inglês mês país gás vírus crise lápis ônibus tênis simples deus jesus detrás três anos-luz aos das dos nós demais',
);

export const nouns: NounFields = {
  stops,
  skipped: words('mais outros outras novos novas grandes pequenos pequenas'),
  isPlural(word) {
    const lower = word.toLowerCase();
    return (
      (lower.length > 3 &&
        lower.endsWith('s') &&
        !NOT_PLURAL.has(lower) &&
        !stops.has(lower) &&
        !/(?:amos|emos|imos|endes|stes)$/.test(lower)) ||
      lower === 'pés'
    );
  },
  singulars: (word) => [
    word,
    word.replace(/s$/, ''),
    word.replace(/(?<=[rz])es$/, ''),
    word
      .replace(/ões$/i, 'ão')
      .replace(/ais$/i, 'al')
      .replace(/(?<=[rz])es$|s$/i, ''),
  ],
  isAdverb: (word) => word.endsWith('mente'),
  collectives: words('gente doses vezes vez crises vítimas ônibus vírus GWh pênaltis'),
  isParticiple: (word) =>
    (/(?:ad|id)[oa]s$/.test(word) &&
      word.length > 6 &&
      !/^(?:soldad|deputad|estad|mercad|feriad|refugiad|cidad|empregad|advogad|delegad|jornad|toned|morad|partid|pedid|marid|sentid|tecid|comunid|unid|atentad|convidad|tonelad|chamad|tomad|entrad|temporad|décad|madrugad|estrad|camad|medid|subid|vid|corrid|partid|saíd|bebid|aposentad|desempregad|associad|certificad|resultad|sindicad|gramad|granad|guinad|parad|medalh|feriad|cunhad|machad)/.test(
        word,
      )) ||
    /(?:arão|erão|irão)$/.test(word) ||
    isPast(word),
  measured: (noun) => `de ${noun}`.replace(/^de (?=[oa]s? )/, 'd'),
  measures,
  takesOf: words(`
    tonelada toneladas quilo quilos quilogramas gramas litro litros hectolitros barris galões metros centímetros milímetros hectares garrafas caixas sacos sacas bolsas latas
    casos actos atos doses unidades pares pacotes camiões caminhões carregamentos rolos peças frascos arrobas pés cúbicos quadrados
  `),
  numberOf: phrases('número de, quantidade de, total de, quantia de'),
  aged: phrases('com a idade de, aos, idades'),
  being: phrases('ele tem, ela tem, que tem, ele tinha, ela tinha, que tinha, completou, fez, faz'),
  qualifiers,
};
