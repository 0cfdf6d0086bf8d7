import type { Wording } from '../wording.ts';
import { onDate } from './language/dates.ts';

export const corrections: Wording['corrections'] = {
  kicker: 'Todas las noticias',
  title: 'Correcciones',
  description:
    'Todo lo que se ha cambiado aquí después de publicarse: qué decía, qué dice ahora y por qué.',
  standfirst:
    'Lo que cambiamos después de publicar: qué decía, qué dice ahora y por qué. Los errores de las informaciones que usamos se explican en las notas de cada noticia.',
  noneHeading: 'Ninguna hasta ahora',
  none: (since) =>
    `No se ha corregido nada desde que se publicó la primera noticia, ${onDate(since)}.`,
  writeTo: '¿Ha visto un error?',
  mail: 'Escríbanos',
  withAddress: 'con la dirección de la cifra o de la cita.',
  correction: 'Corrección.',
  was: 'Decía:',
  now: 'ahora:',
  takenOut: 'Suprimido:',
  inOneLine: (was, now, why) =>
    now === null ? `Suprimido: “${was}” ${why}` : `Decía: ${was}. Ahora: ${now}. ${why}`,
};
