import { tallyOf } from '../text.ts';
import type { Wording } from '../wording.ts';
import { type Noun, tallied } from './language/numbers.ts';

const kinds: Record<'error' | 'warning' | 'remark', Noun> = {
  error: { one: 'Fehler', many: 'Fehler' },
  warning: { one: 'Warnung', many: 'Warnungen' },
  remark: { one: 'Hinweis', many: 'Hinweise' },
};

export const desk: Wording['desk'] = {
  title: 'Redaktionstisch',
  description: 'Was am Inhalt, wie er jetzt ist, nicht stimmt und was auf Veröffentlichung wartet.',
  heading: 'Der Redaktionstisch',
  stand:
    'Was npm run check zum Inhalt sagt, während Sie schreiben. Auf den Server kommt von dieser Seite nichts.',
  label: 'Für alle, die schreiben',
  unpublished: (how) =>
    how.status === 'draft'
      ? 'Entwurf. Diese Seite ist nicht öffentlich.'
      : `Geplant für ${how.time}. Diese Seite ist noch nicht öffentlich.`,
  marked: ({ status }, title) => `${status === 'draft' ? 'Entwurf' : 'Geplant'}: ${title}`,
  outdated:
    'Diese Datei lässt sich so nicht lesen. Die Seiten zeigen sie, wie sie zuletzt zu lesen war; ist sie berichtigt, ziehen sie nach.',
  neverRead: 'Diese Datei lässt sich noch nicht lesen. Ihre Seite steht hier, sobald es geht.',
  severity: { error: 'Fehler', warning: 'Warnung', remark: 'Hinweis' },
  remarks: (count) => tallied(count, kinds.remark),
  found: 'Gefunden',
  expected: 'Erwartet',
  mend: 'Abhilfe',
  seeAlso: 'Siehe auch',
  waiting: 'Nicht veröffentlicht',
  nothing: 'Am Inhalt ist nichts zu beanstanden.',
  tally: (tally) => tallyOf(tally, (count, kind) => tallied(count, kinds[kind])),
  elsewhere: (tally) =>
    tally === '' ? 'Der Redaktionstisch' : `Der Redaktionstisch: ${tally} in anderen Dateien`,
  all: 'Alle Probleme',
};
