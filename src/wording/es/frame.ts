import type { Wording } from '../wording.ts';

const pages: Readonly<Record<string, string>> = {
  'story-figures': 'cifras',
  'story-quotations': 'citas',
  'story-kept': 'versiones',
};

export const frame: Wording['frame'] = {
  skip: 'Ir al texto',
  siteNav: 'Navegación principal',
  aboutNav: 'Sobre el sitio',
  front: 'Portada',
  stories: 'Noticias',
  figures: 'Cifras',
  people: 'Personas',
  quotations: 'Citas',
  howWeCount: 'Cómo contamos',
  corrections: 'Correcciones',
  saved: 'Noticias guardadas',
  keeping: 'Descargar',
  about: 'Quiénes somos',
  promise: (site) =>
    `En ${site}, cada cifra y cada cita tienen una dirección, una fuente y un enlace a su frase en la noticia.`,
  title: (page, site) => `${page} – ${site}`,
  frontTitle: (site, tagline) => `${site}: ${tagline}`,
  notFound: {
    title: 'Página no encontrada',
    kicker: 'Error 404',
    heading: 'Aquí no hay ninguna página',
    text: 'Una dirección que se publicó aquí funciona para siempre. Así que esta puede tener una errata o haber llegado cortada.',
    goOn: 'Ir a la portada',
    description:
      'En esta dirección no hay ninguna página; desde aquí se llega a la portada y a todas las noticias.',
  },
  moved: {
    title: (path) => `Trasladada: ${path}`,
    description: (path) =>
      `La página que estaba en ${path} se ha trasladado; aquí está su nueva dirección.`,
    heading: 'Esta página se ha trasladado',
    text: 'Ahora está en',
    sentences: 'Sus cifras y citas',
  },
  addressWithdrawn: {
    title: (path) => `Retirada: ${path}`,
    description: (path) => `La página que estaba en ${path} fue retirada.`,
    heading: 'Esta página fue retirada',
    text: 'Lo que había aquí ya no está publicado. Ir a:',
    fromStory: 'Lo que había aquí ya no está publicado. Formaba parte de:',
  },
  withdrawn: {
    kicker: 'Retirada',
    heading: 'Esta noticia fue retirada',
    told: (headline) => `“${headline}”`,
    title: (headline, { page, id }) =>
      `Retirada: ${headline}${page === 'story' ? '' : ` (${id ?? pages[page] ?? page})`}`,
    description: (headline) =>
      `La noticia “${headline}” fue retirada; su dirección se mantiene y explica por qué.`,
  },
};
