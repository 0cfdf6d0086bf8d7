import type { ScriptWording, Wording } from '../../wording.ts';

const some = (count: number) => `${count} ${count === 1 ? 'resultado' : 'resultados'}`;

export const searchPage: Wording['searchPage'] = {
  description: 'Pesquise títulos, pessoas, números e citações, por palavras ou por um número.',
  label: 'Palavras, um nome ou um número',
  go: 'Pesquisar',
  hint: 'Os números encontram-se, escrevam-se como se escreverem: 14 milhões ou 14.000.000. Os acentos não contam.',
  noScript:
    'A pesquisa funciona no seu navegador com um script, mas os scripts estão desligados ou o script não foi carregado. Está tudo nestas listas, onde o seu navegador pode procurar palavras.',
  lists: 'Listas para percorrer',
  stories: 'Todas as notícias',
  figures: 'Todos os números',
  people: 'Todas as pessoas',
  quotations: 'Todas as citações',
};

export const search: ScriptWording['search'] = {
  title: 'Pesquisa',
  working: 'A pesquisar…',
  equal: 'Com este número',
  near: 'Com um número que se arredonda para este',
  typed: 'Com estas palavras',
  partly: 'Com a maior parte das palavras',
  found: (query, { equal, near, typed, partly }) => {
    if (partly > 0) {
      return `Nada tem todas as palavras de “${query}”. ${some(partly)} com a maior parte delas.`;
    }
    const parts = [
      ...(equal > 0 ? [`${equal} com este número`] : []),
      ...(near > 0 ? [`${near} com um número que se arredonda para este`] : []),
      ...(typed > 0 ? [`${typed} com estas palavras`] : []),
    ];
    const detail = parts.length > 1 ? `: ${parts.join(', ')}` : '';
    const all = equal + near + typed;
    return `${all === 0 ? 'Nenhum resultado' : some(all)} para “${query}”${detail}.`;
  },
  first: (count) => `São mostrados os primeiros ${count}. Com mais palavras aparecem menos.`,
  since: (month) =>
    `Pesquisou-se nos títulos de todas as notícias, em todas as pessoas e no texto das notícias publicadas desde ${month}.`,
  earlier: 'Pesquisar também no texto de notícias anteriores',
  offline: (stories) =>
    stories === 0
      ? 'Não há rede nem notícias guardadas neste navegador: não havia onde pesquisar.'
      : `Não há rede. Pesquisou-se no texto de ${stories === 1 ? '1 notícia guardada' : `${stories} notícias guardadas`} neste navegador.`,
  failed:
    'Uma parte do índice não chegou, por isso não se pesquisou em tudo. Tente de novo mais tarde.',
};
