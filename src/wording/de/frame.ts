import type { Wording } from '../wording.ts';

const pages: Readonly<Record<string, string>> = {
  'story-figures': 'Zahlen',
  'story-quotations': 'Zitate',
  'story-kept': 'Fassungen',
};

export const frame: Wording['frame'] = {
  skip: 'Zum Text',
  siteNav: 'Hauptnavigation',
  aboutNav: 'Über diese Website',
  front: 'Startseite',
  stories: 'Artikel',
  figures: 'Zahlen',
  people: 'Personen',
  quotations: 'Zitate',
  howWeCount: 'Wie wir zählen',
  corrections: 'Korrekturen',
  saved: 'Gespeicherte Artikel',
  keeping: 'Herunterladen',
  about: 'Über uns',
  promise: (site) =>
    `Jede Zahl und jedes Zitat bei ${site} hat eine Adresse und eine Quelle und führt zurück zum Satz im Artikel.`,
  title: (page, site) => `${page} – ${site}`,
  frontTitle: (site, tagline) => `${site}: ${tagline}`,
  notFound: {
    title: 'Seite nicht gefunden',
    kicker: 'Fehler 404',
    heading: 'Hier gibt es keine Seite',
    text: 'Eine Adresse, die hier einmal veröffentlicht wurde, gilt für immer. Vielleicht ist diese vertippt oder unterwegs abgeschnitten worden.',
    goOn: 'Zur Startseite',
    description:
      'Unter dieser Adresse gibt es keine Seite; von hier geht es zur Startseite und zu allen Artikeln.',
  },
  moved: {
    title: (path) => `Umgezogen: ${path}`,
    description: (path) =>
      `Die Seite, die unter ${path} stand, ist umgezogen; hier steht ihre neue Adresse.`,
    heading: 'Diese Seite ist umgezogen',
    text: 'Sie steht jetzt unter',
    sentences: 'Ihre Zahlen und Zitate',
  },
  addressWithdrawn: {
    title: (path) => `Zurückgezogen: ${path}`,
    description: (path) => `Die Seite, die unter ${path} stand, wurde zurückgezogen.`,
    heading: 'Diese Seite wurde zurückgezogen',
    text: 'Was hier stand, ist nicht mehr veröffentlicht. Weiter zur',
    fromStory: 'Was hier stand, ist nicht mehr veröffentlicht. Es gehörte zu:',
  },
  withdrawn: {
    kicker: 'Zurückgezogen',
    heading: 'Dieser Artikel wurde zurückgezogen',
    told: (headline) => `„${headline}“`,
    title: (headline, { page, id }) =>
      `Zurückgezogen: ${headline}${page === 'story' ? '' : ` (${id ?? pages[page] ?? page})`}`,
    description: (headline) =>
      `Der Artikel „${headline}“ wurde zurückgezogen; seine Adresse bleibt und sagt, warum.`,
  },
};
