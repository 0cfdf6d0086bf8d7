import type { Wording } from '../../wording.ts';

export const savedPages: Wording['savedPages'] = {
  saved: {
    title: 'Noticias guardadas',
    description:
      'Las noticias que guarda este navegador para leerlas sin conexión, y cómo quitarlas.',
    kicker: 'En este navegador',
    standfirst:
      'Las noticias que usted ha querido guardar aquí, con las páginas de sus cifras, citas y personas. Se pueden leer sin conexión.',
    none: 'Este navegador aún no guarda nada. Donde se ejecutan scripts, lo hace un botón al final de cada noticia; los archivos que hay al lado no los necesitan.',
    lately: 'Lecturas recientes',
    keptLately: (pages) =>
      `Donde se ejecutan scripts, las últimas ${pages} páginas que se abren también se quedan aquí y se pueden leer sin conexión. Dejan sitio a las nuevas y a las noticias guardadas. La lista está solo en este navegador.`,
    howLong: 'Cuánto tiempo se conserva',
    lasts: [
      'Aquí, y solo aquí: ningún otro navegador ni dispositivo sabe nada de ello, y nosotros tampoco.',
      'Hasta que lo quite, si el navegador ha prometido conservarlo. Si no, puede borrarlo todo cuando le falte espacio. Safari lo hace tras siete días de uso sin visitar el sitio, salvo que esté en la pantalla de inicio. Y cualquier navegador lo hace cuando se borran sus datos.',
      'Las noticias guardadas se actualizan cuando hay conexión; si una se corrige, llega corregida.',
    ],
    sure: 'Lo más seguro es un archivo:',
    off: 'Este sitio no guarda nada en los navegadores. Lo que una versión anterior guardó aquí se ha borrado.',
  },
  offline: {
    title: 'No está guardada aquí',
    description:
      'Lo que muestra este navegador en lugar de una página que no puede traer y que no guarda.',
    kicker: 'Sin respuesta',
    heading: 'Esta página no está guardada aquí',
    standfirst:
      'Ni la red ni el sitio responden, y este navegador no tiene copia de la página. Las listas de noticias y de cifras cambian a menudo, por eso no se guardan con una noticia.',
    again: 'Volver a intentarlo',
    fromList: 'Noticias guardadas de esta lista',
    kept: 'Lo que puede leer ahora',
    stories: 'Noticias guardadas',
    search: 'Buscar en sus noticias guardadas',
    lately: 'Lecturas recientes',
  },
};
