import type { ScriptWording, Wording } from '../../wording.ts';

const hits = (count: number) => `${count === 0 ? 'Keine' : count} Treffer`;

export const searchPage: Wording['searchPage'] = {
  description:
    'Überschriften, Personen, Zahlen und Zitate durchsuchen, nach Wörtern oder nach einer Zahl.',
  label: 'Wörter, ein Name oder eine Zahl',
  go: 'Suchen',
  hint: 'Eine Zahl wird gefunden, ganz gleich, wie sie geschrieben ist: 14.000.000, 14 Mio. oder 14 Millionen. Akzente spielen keine Rolle.',
  noScript:
    'Die Suche läuft in Ihrem Browser mit einem Skript, aber Skripte sind abgeschaltet oder das Skript wurde nicht geladen. Alles steht in diesen Listen, in denen Ihr Browser nach Wörtern suchen kann.',
  lists: 'Listen zum Durchsehen',
  stories: 'Alle Artikel',
  figures: 'Alle Zahlen',
  people: 'Alle Personen',
  quotations: 'Alle Zitate',
};

export const search: ScriptWording['search'] = {
  title: 'Suche',
  working: 'Suche läuft …',
  equal: 'Mit dieser Zahl',
  near: 'Mit einer Zahl, die gerundet so lautet',
  typed: 'Mit diesen Wörtern',
  partly: 'Mit den meisten Wörtern',
  found: (query, { equal, near, typed, partly }) => {
    if (partly > 0) {
      return `Nichts enthält alle Wörter von „${query}“. ${hits(partly)} mit den meisten davon.`;
    }
    const parts = [
      ...(equal > 0 ? [`${equal} mit dieser Zahl`] : []),
      ...(near > 0 ? [`${near} mit einer Zahl, die gerundet so lautet`] : []),
      ...(typed > 0 ? [`${typed} mit diesen Wörtern`] : []),
    ];
    const detail = parts.length > 1 ? `: ${parts.join(', ')}` : '';
    return `${hits(equal + near + typed)} für „${query}“${detail}.`;
  },
  first: (count) => `Gezeigt werden die ersten ${count}. Mit mehr Wörtern werden es weniger.`,
  since: (month) =>
    `Durchsucht wurden die Überschriften aller Artikel, alle Personen und der Text der Artikel, die seit ${month} erschienen sind.`,
  earlier: 'Auch den Text früherer Artikel durchsuchen',
  offline: (stories) =>
    stories === 0
      ? 'Kein Netz, und in diesem Browser ist kein Artikel gespeichert: Es gibt nichts zu durchsuchen.'
      : `Kein Netz. Durchsucht wurde der Text von ${stories === 1 ? '1 Artikel, der' : `${stories} Artikeln, die`} in diesem Browser gespeichert ${stories === 1 ? 'ist' : 'sind'}.`,
  failed:
    'Ein Teil des Suchindex kam nicht an, darum wurde nicht alles durchsucht. Versuchen Sie es später noch einmal.',
};
