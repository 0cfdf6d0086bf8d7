import type { ScriptWording, Wording } from '../../wording.ts';

const some = (count: number) => `${count} ${count === 1 ? 'resultado' : 'resultados'}`;

export const searchPage: Wording['searchPage'] = {
  description: 'Busque titulares, personas, cifras y citas, por palabras o por un número.',
  label: 'Palabras, un nombre o un número',
  go: 'Buscar',
  hint: 'Los números se encuentran, se escriban como se escriban: 14 millones o 14.000.000. Las tildes no importan.',
  noScript:
    'La búsqueda funciona en su navegador con un script, pero los scripts están desactivados o el script no se ha cargado. Todo está en estas listas, donde su navegador puede encontrar palabras.',
  lists: 'Listas donde mirar',
  stories: 'Todas las noticias',
  figures: 'Todas las cifras',
  people: 'Todas las personas',
  quotations: 'Todas las citas',
};

export const search: ScriptWording['search'] = {
  title: 'Buscar',
  working: 'Buscando…',
  equal: 'Con este número',
  near: 'Con un número que se redondea a este',
  typed: 'Con estas palabras',
  partly: 'Con la mayoría de las palabras',
  found: (query, { equal, near, typed, partly }) => {
    if (partly > 0) {
      return `Nada contiene todas las palabras de “${query}”. ${some(partly)} con la mayoría de ellas.`;
    }
    const parts = [
      ...(equal > 0 ? [`${equal} con este número`] : []),
      ...(near > 0 ? [`${near} con un número que se redondea a este`] : []),
      ...(typed > 0 ? [`${typed} con estas palabras`] : []),
    ];
    const detail = parts.length > 1 ? `: ${parts.join(', ')}` : '';
    const all = equal + near + typed;
    return `${all === 0 ? 'Ningún resultado' : some(all)} para “${query}”${detail}.`;
  },
  first: (count) => `Se muestran los primeros ${count}. Con más palabras salen menos.`,
  since: (month) =>
    `Se ha buscado en los titulares de todas las noticias, en todas las personas y en el texto de las noticias publicadas desde ${month}.`,
  earlier: 'Buscar también en el texto de noticias anteriores',
  offline: (stories) =>
    stories === 0
      ? 'No hay conexión ni noticias guardadas en este navegador: no hay dónde buscar.'
      : `No hay conexión. Se ha buscado en el texto de ${stories === 1 ? '1 noticia guardada' : `${stories} noticias guardadas`} en este navegador.`,
  failed:
    'Una parte del índice no llegó, así que no se ha buscado en todo. Vuelva a intentarlo más tarde.',
};
