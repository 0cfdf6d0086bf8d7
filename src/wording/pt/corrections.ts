import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const corrections: Wording['corrections'] = {
  kicker: 'Todas as notícias',
  title: 'Correções',
  description:
    'Tudo o que aqui foi alterado depois de publicado: o que lá estava, o que lá está agora e porquê.',
  standfirst:
    'O que alterámos depois de publicar: o que lá estava, o que lá está agora e porquê. Os erros das notícias de que nos servimos são indicados nas notas de cada notícia.',
  noneHeading: 'Nenhuma até agora',
  none: (since) => `Nada foi corrigido desde a publicação da primeira notícia, ${onDate(since)}.`,
  writeTo: 'Viu um erro?',
  mail: 'Escreva-nos',
  withAddress: 'com o endereço do número ou da citação.',
  correction: 'Correção.',
  was: 'Estava:',
  now: 'agora:',
  takenOut: 'Retirado:',
  inOneLine: (was, now, why) =>
    now === null ? `Retirado: “${was}” ${why}` : `Estava: ${was}. Agora: ${now}. ${why}`,
};
