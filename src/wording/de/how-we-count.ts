import type { Wording } from '../wording.ts';
import { qualifierMeanings } from './language/qualifiers.ts';

export const howWeCount: Wording['howWeCount'] = {
  title: 'Wie wir zählen',
  description:
    'Was hier als Zahl und als Zitat gilt; was „mindestens“ und „rund“ bedeuten; wie Summen durch Rundung aufgehen; was Anmerkungen und Korrekturen sind.',
  standfirst:
    'Jede Zahl, die ein Artikel nennt, und jedes Wort, das er zitiert, wird erfasst, mit dem übrigen Text abgeglichen und bekommt eine eigene Adresse. Das sind die Regeln.',
  sections: [
    {
      heading: 'Was eine Zahl ist',
      paragraphs: [
        'Gemeint ist eine Zahl, in Ziffern oder in Worten, die etwas zählt oder misst: Menschen, Tonnen, Geld, einen Anteil, eine Zeitspanne. Daten, Jahre, Uhrzeiten, Ränge und Zahlen, die zu einem Namen gehören, bleiben außen vor. Ebenso vage Mengen wie „Tausende“.',
        'Jede Zahl wird so gezeigt, wie sie in ihrem Satz steht, mit den Worten, die sie einschränken. Die Linie unter der Markierung ist für alle, die deren Farbe nicht sehen.',
      ],
    },
    {
      heading: 'Wer das sagt und wo es sich prüfen lässt',
      paragraphs: [
        'Wer das sagt, ist die Person oder Stelle, von der die Zahl laut Artikel stammt. Gibt es hier keine Seite über sie, steht sie da, wie der Artikel sie nennt: „Polizei, laut Artikel“. Nennt der Artikel niemanden, nennen auch wir niemanden. Die Quelle ist etwas anderes: ein Dokument, in dem die Zahl nachzulesen ist, mit dem Tag, an dem wir es gelesen haben.',
        '„Stand“ ist der Tag, bis zu dem gezählt wurde, soweit er bekannt ist. Er kann vor dem Tag liegen, an dem es jemand gesagt hat.',
      ],
    },
    {
      heading: 'Spannen und Veränderungen',
      paragraphs: [
        '„Von 43 auf 82 Prozent“ ist eine Zahl mit zwei Enden. Sie wird als Linie auf einer Skala gezeichnet, die bei null beginnt, das erste Ende offen, das zweite gefüllt.',
      ],
    },
    {
      heading: 'Summen, Anteile und Rundung',
      paragraphs: [
        'Wo ein Artikel sagt, dass Teile eine Gesamtzahl ergeben, addieren wir sie. Eine gerundete Zahl steht für alle, die sich auf sie runden lassen: 8000 kann alles von 7500 bis 8499 sein, und „mindestens“ lässt sie nach oben offen. Ergibt eine Lesart innerhalb dieser Grenzen die Gesamtzahl, geht die Summe durch Rundung auf. Die Seite sagt das in gewöhnlicher Schrift, denn es ist nichts falsch.',
        'Ergibt keine Rundung die Gesamtzahl, erscheint der Artikel erst, wenn die Zahl berichtigt ist oder eine Anmerkung den Lesern sagt, was bekannt ist. Anteile, die wir selbst ausrechnen, sind als eigene Berechnung gekennzeichnet.',
      ],
    },
    {
      heading: 'Zitate',
      paragraphs: [
        'Zitate sind wörtlich. Ein direktes Zitat ist ein ganzer Satz, so wie er gesagt wurde; ein Teilzitat sind einzelne Worte in einem unserer Sätze; ein Ausdruck ist ein Begriff in Anführungszeichen, den der Artikel niemandem zuschreibt, und wir auch nicht. Ein Komma, das nur zu unserem Satz weiterführt, entfällt, wo die Worte allein stehen.',
      ],
    },
    {
      heading: 'Anmerkungen und Korrekturen',
      paragraphs: [
        'Eine Anmerkung sagt, was geprüft und was gerundet wurde und was im ursprünglichen Bericht stand. Dessen Druckfehler sind durchgestrichen, in Rot. Eine Korrektur ist etwas anderes: was wir selbst nach der Veröffentlichung geändert haben, mit dem Tag, was dort stand, was jetzt dort steht und warum.',
      ],
    },
  ],
  qualifiersHeading: 'Worte, die eine Zahl einschränken',
  qualifiers: Object.values(qualifierMeanings),
};
