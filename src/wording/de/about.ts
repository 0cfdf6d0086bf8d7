import type { Wording } from '../wording.ts';

export const about: Wording['about'] = {
  title: 'Über uns',
  description: (site) =>
    `Was ${site} ist: Nachrichten, in denen jede Zahl und jedes Zitat eine Adresse, eine Quelle und einen Weg zurück zu ihrem Satz hat.`,
  heading: (site) => `Was ${site} ist`,
  standfirst:
    '„Tear sheet“ heißt im Englischen ein Blatt, das man aus einer Zeitung reißt, um es aufzuheben oder weiterzugeben. Diese Zeitung ist dafür gemacht.',
  sections: [
    {
      heading: 'Für Leserinnen und Leser',
      paragraphs: [
        'In jedem Artikel sind die Zahlen markiert. Folgen Sie einer, kommen Sie auf eine Seite, auf der sonst nichts steht: die Zahl, was sie zählt, wer sie nennt, wo sie sich prüfen lässt, der Satz, aus dem sie stammt, und der Weg zu ihm zurück. Mit Zitaten ist es ebenso.',
        'Hier braucht nichts ein Skript, und nichts zählt die Leser. Eine Seite kommt als eine Datei und verlangt von keinem anderen Server etwas.',
      ],
    },
    {
      heading: 'Wie die Artikel entstehen',
      paragraphs: [
        'Die Artikel entstehen aus Berichten, die andere zuerst veröffentlicht haben, und nennen sie. Jede Zahl wird am übrigen Text geprüft, bevor die Seite gebaut wird: Wo Zahlen und Text sich widersprechen, wird sie nicht gebaut, es sei denn, eine Anmerkung sagt den Lesern, was bekannt ist.',
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
  contact: 'Über einen Fehler, mit der Adresse der Zahl oder des Zitats, oder über alles andere:',
};
