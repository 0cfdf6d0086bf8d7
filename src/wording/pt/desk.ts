import { tallyOf } from '../text.ts';
import type { Wording } from '../wording.ts';
import { type Noun, tallied } from './language/numbers.ts';

const kinds: Record<'error' | 'warning' | 'remark', Noun> = {
  error: { one: 'erro', many: 'erros' },
  warning: { one: 'aviso', many: 'avisos' },
  remark: { one: 'observação', many: 'observações' },
};

export const desk: Wording['desk'] = {
  title: 'Mesa da redação',
  description: 'Os problemas do conteúdo tal como está e o que aguarda publicação.',
  heading: 'A mesa da redação',
  stand: 'O que npm run check diz do conteúdo enquanto se escreve. Nada desta página é publicado.',
  label: 'Para quem escreve',
  unpublished: (how) =>
    how.status === 'draft'
      ? 'Rascunho. Esta página não é pública.'
      : `Agendada para ${how.time}. Esta página ainda não é pública.`,
  marked: ({ status }, title) => `${status === 'draft' ? 'Rascunho' : 'Agendada'}: ${title}`,
  outdated:
    'Este ficheiro não pode ser lido tal como está. As páginas mostram-no como pôde ser lido da última vez; corrija-o e elas atualizam-se.',
  neverRead: 'Este ficheiro ainda não pode ser lido. A sua página estará aqui assim que possível.',
  severity: { error: 'Erro', warning: 'Aviso', remark: 'Observação' },
  remarks: (count) => tallied(count, kinds.remark),
  found: 'Encontrado',
  expected: 'Esperado',
  mend: 'Como corrigir',
  seeAlso: 'Ver também',
  waiting: 'Por publicar',
  nothing: 'O conteúdo não tem problemas.',
  tally: (tally) => tallyOf(tally, (count, kind) => tallied(count, kinds[kind])),
  elsewhere: (tally) =>
    tally === '' ? 'A mesa da redação' : `A mesa da redação: ${tally} noutros ficheiros`,
  all: 'Todos os problemas',
};
