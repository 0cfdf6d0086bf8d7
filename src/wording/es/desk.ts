import { tallyOf } from '../text.ts';
import type { Wording } from '../wording.ts';
import { type Noun, tallied } from './language/numbers.ts';

const kinds: Record<'error' | 'warning' | 'remark', Noun> = {
  error: { one: 'error', many: 'errores' },
  warning: { one: 'aviso', many: 'avisos' },
  remark: { one: 'observación', many: 'observaciones' },
};

export const desk: Wording['desk'] = {
  title: 'Mesa de redacción',
  description: 'Qué problemas tiene el contenido tal como está y qué está pendiente de publicar.',
  heading: 'La mesa de redacción',
  stand:
    'Lo que npm run check dice del contenido mientras se escribe. Nada de esta página se publica.',
  label: 'Para quien escribe',
  unpublished: (how) =>
    how.status === 'draft'
      ? 'Borrador. Esta página no es pública.'
      : `Programada para ${how.time}. Esta página todavía no es pública.`,
  marked: ({ status }, title) => `${status === 'draft' ? 'Borrador' : 'Programada'}: ${title}`,
  outdated:
    'Este archivo no se puede leer tal como está. Las páginas lo muestran como se pudo leer la última vez; corríjalo y se pondrán al día.',
  neverRead: 'Este archivo todavía no se puede leer. Su página estará aquí en cuanto se pueda.',
  severity: { error: 'Error', warning: 'Aviso', remark: 'Observación' },
  remarks: (count) => tallied(count, kinds.remark),
  found: 'Encontrado',
  expected: 'Esperado',
  mend: 'Cómo corregirlo',
  seeAlso: 'Véase también',
  waiting: 'Sin publicar',
  nothing: 'El contenido no tiene problemas.',
  tally: (tally) => tallyOf(tally, (count, kind) => tallied(count, kinds[kind])),
  elsewhere: (tally) =>
    tally === '' ? 'La mesa de redacción' : `La mesa de redacción: ${tally} en otros archivos`,
  all: 'Todos los problemas',
};
