import { tallyOf } from '../text.ts';
import type { Wording } from '../wording.ts';
import { tallied, type Noun } from './language/numbers.ts';

const kinds: Record<'error' | 'warning' | 'remark', Noun> = {
  error: { one: 'error', many: 'errores', article: 'un' },
  warning: { one: 'aviso', many: 'avisos', article: 'un' },
  remark: { one: 'observación', many: 'observaciones', article: 'una' },
};

export const desk: Wording['desk'] = {
  title: 'Mesa de redacción',
  description: 'Qué está mal en el contenido tal como está y qué espera a publicarse.',
  heading: 'La mesa de redacción',
  stand:
    'Lo que npm run check dice del contenido mientras se escribe. Los servidores no tienen nada de esta página.',
  label: 'Para quien escribe',
  unpublished: (how) =>
    how.status === 'draft'
      ? 'Borrador. Los lectores no tienen esta página.'
      : `Programada para ${how.time}. Los lectores todavía no tienen esta página.`,
  marked: ({ status }, title) => `${status === 'draft' ? 'Borrador' : 'Programada'}: ${title}`,
  outdated:
    'Este archivo no se puede leer tal como está. Las páginas lo muestran como se pudo leer la última vez; corríjalo y lo seguirán.',
  neverRead: 'Este archivo todavía no se puede leer. Su página estará aquí en cuanto se pueda.',
  severity: { error: 'Error', warning: 'Aviso', remark: 'Observación' },
  remarks: (count) => tallied(count, kinds.remark),
  found: 'Encontrado',
  expected: 'Esperado',
  mend: 'Cómo corregirlo',
  seeAlso: 'Véase también',
  waiting: 'Sin publicar',
  nothing: 'No hay nada mal en el contenido.',
  tally: (tally) => tallyOf(tally, (count, kind) => tallied(count, kinds[kind])),
  elsewhere: (tally) =>
    tally === '' ? 'La mesa de redacción' : `La mesa de redacción: ${tally} en otros archivos`,
  all: 'Todos los problemas',
};
