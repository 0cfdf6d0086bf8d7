import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate } from './language/dates.ts';
import { cifra, cita, noticia, tallied } from './language/numbers.ts';

export const quotations: Wording['quotations'] = {
  kicker: 'Las citas de una noticia',
  listTitle: (count, headline) => `${tallied(count, cita)}: ${headline}`,
  listDescription: (headline) =>
    `Todo lo que se cita en “${headline}”: quién lo dijo, qué cargo tenía entonces y el enlace a la frase.`,
  listStandfirst: 'Todas las citas de la noticia',
  title: (speaker, words) => (speaker === null ? words : `${speaker}: ${words}`),
  description: (speaker, office, occasion, { headline, date }) =>
    sentences([
      speaker === null ? 'Entre comillas' : [speaker, office].filter(Boolean).join(', '),
      ...(occasion === null ? [] : [occasion]),
      `De “${headline}”, ${date}.`,
    ]),
  nobody: {
    phrase: 'Una expresión entre comillas, no atribuida a nadie:',
    partial: 'Dicho por alguien a quien la noticia no nombra:',
    direct: 'Dicho por alguien a quien la noticia no nombra:',
  },
  nobodyShort: {
    phrase: 'Una expresión',
    partial: 'Autor sin identificar',
    direct: 'Autor sin identificar',
  },
  asItStands: 'Tal como está en la noticia',
  readOn: 'Leer en la noticia',
  kind: 'Tipo',
  kinds: {
    direct: 'Directa: una oración completa entre comillas',
    partial: 'Parcial: palabras entre comillas dentro de una frase nuestra',
    phrase:
      'Expresión: palabras entre comillas que la noticia no atribuye a nadie, y nosotros tampoco',
  },
  speaker: 'Quién lo dijo',
  nobodyNamed: {
    phrase: 'No se atribuye a nadie',
    partial: 'Autor sin identificar',
    direct: 'Autor sin identificar',
  },
  office: 'Cargo en aquel momento',
  officeThen: (title) => `entonces ${title}`,
  officeIn: (title, year) => `${title} en ${year}`,
  occasion: 'Ocasión',
  alsoSaid: (name) => `Más citas: ${name}`,
  thisQuotation: 'Esta cita',
  turnNav: 'Citas de la noticia',
  allOf: (count) => tallied(count, cita),
};

export const people: Wording['people'] = {
  kinds: { person: 'Persona', people: 'Varias personas', body: 'Estado u organización' },
  allOfKind: { person: 'Personas', body: 'Estados y organizaciones' },
  indexTitle: 'Personas',
  indexHeading: 'A quién se cita y quién da las cifras',
  indexStandfirst:
    'Personas, Estados y organizaciones cuyas palabras o cifras aparecen en nuestras noticias.',
  indexDescription: (names) =>
    `De quién son las palabras y las cifras que hay en el sitio: ${names.join(', ')}.`,
  description: (name, told) =>
    told === null
      ? `${name}: todas sus citas y todas sus cifras en el sitio, cada una con su noticia y el enlace a la frase.`
      : sentences([
          `${name}: ${told}`,
          'Todas sus citas y todas sus cifras en el sitio, cada una con su noticia y el enlace a la frase.',
        ]),
  tally: (quotationCount, figureCount, storyCount) =>
    [
      ...(storyCount > 0 ? [tallied(storyCount, noticia)] : []),
      ...(quotationCount > 0 ? [tallied(quotationCount, cita)] : []),
      ...(figureCount > 0 ? [tallied(figureCount, cifra)] : []),
    ].join(', '),
  inWords: {
    person: 'En sus propias palabras',
    people: 'En sus propias palabras',
    body: 'En sus propias palabras',
  },
  undated: 'Sin fecha',
  stories: (name) => `Noticias firmadas por ${name}`,
  figures: {
    person: 'Sus cifras, por fecha',
    people: 'Sus cifras, por fecha',
    body: 'Sus cifras, por fecha',
  },
  onTheSite: (tally) => `${sentenceCase(tally)} en este sitio`,
  occasion: (office, headline, date) =>
    `Noticia del ${longDate(date)}${office === null ? '' : ` (${office})`}. En: ${headline}`,
  saidAt: (said, office, headline) =>
    `${said}${office === null ? '' : ` (${office})`}. En: ${headline}`,
  years: (from, to) =>
    from === null ? `hasta ${to}` : to === null ? `desde ${from}` : `${from}-${to}`,
  inStory: (headline) => `En: ${headline}`,
  partOf: { person: 'Habla en nombre de', people: 'Hablan en nombre de', body: 'Forma parte de' },
  speakers: 'Quién habla en su nombre',
};
