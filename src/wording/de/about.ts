import type { Wording } from '../wording.ts';

export const about: Wording['about'] = {
  title: 'Über uns',
  description: (site) =>
    `Was ${site} ist: Nachrichten, in denen jede Zahl und jedes Zitat eine Adresse und eine Quelle hat und zurück zum Satz im Artikel führt.`,
  heading: (site) => `Was ${site} ist`,
  standfirst:
    '„Tear sheet“ heißt im Englischen ein Blatt, das man aus einer Zeitung reißt, um es aufzuheben oder weiterzugeben. Diese Zeitung ist dafür gemacht.',
  sections: [
    {
      heading: 'Für Leserinnen und Leser',
      paragraphs: [
        'In jedem Artikel sind die Zahlen markiert. Folgen Sie einer, kommen Sie auf eine Seite, auf der sonst nichts steht: die Zahl, was sie zählt, wer sie nennt, wo sie sich prüfen lässt, der Satz, aus dem sie stammt, und der Weg zu ihm zurück. Mit Zitaten ist es ebenso.',
        'Nichts hier braucht ein Skript, und niemand zählt die Leser. Eine Seite kommt als eine einzige Datei und verlangt von keinem anderen Server etwas.',
      ],
    },
    {
      heading: 'Wie die Artikel entstehen',
      paragraphs: [
        'Die Artikel entstehen aus Berichten, die andere zuerst veröffentlicht haben, und nennen sie. Jede Zahl wird mit dem übrigen Text abgeglichen, bevor die Seite erscheint: Wo Zahlen und Text sich widersprechen, erscheint sie nicht, es sei denn, eine Anmerkung sagt den Lesern, was bekannt ist.',
      ],
    },
  ],
  addressesHeading: 'Adressen',
  addresses:
    'Eine Adresse, die hier einmal veröffentlicht wurde, gilt für immer. Ein Artikel, der zurückgezogen wird, behält seine Adresse; dort steht dann, dass er zurückgezogen wurde, und warum.',
  licenceHeading: 'Nutzung und Lizenz',
  licence: (publisher) =>
    `Die Texte sind von ${publisher}. Wer den Namen nennt und auf die Seite verlinkt, darf sie weitergeben und bearbeiten. Worte in Anführungszeichen gehören denen, die sie gesagt haben. Die Lizenz:`,
  contactHeading: 'Schreiben Sie uns',
  contact: 'Wegen eines Fehlers, mit der Adresse der Zahl oder des Zitats, oder zu allem anderen:',
};
