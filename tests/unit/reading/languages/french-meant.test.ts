import { expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

/** Whom words mean hangs on what sentences are about: a text in French, and who speaks in each of its quotations. */
const MEANT: SpeakersRow[] = [
  // An auxiliary tells that somebody does something, and what stands behind it is a verb.
  [
    'Le club est content. La présidente, Odile Brunet, a levé un verre. « Enfin », a-t-elle soufflé.',
    ['Odile Brunet'],
  ],
  // A pronoun within a verb is its subject, and what hangs on that goes on with it.
  [
    'Anne Morel est juge. Le vote est clos, a-t-elle estimé, évoquant « une fable ».',
    ['Anne Morel'],
  ],
  ['Anne Morel préside le club. « Une fable », s’est-elle défendue mardi.', ['Anne Morel']],
  // “Ce dernier” is not whom the sentence before is about, where that tells of somebody else.
  [
    'Paul Morel a reçu Octave Serdan. Il a quitté la salle à midi. Ce dernier dénonce « une fable ».',
    ['Octave Serdan'],
  ],
  ['Paul Morel a gagné le vote. Ce dernier dénonce « une fable ».', ['Paul Morel']],
];

test.each(MEANT)('whom words mean in French: %s', (text, speakers) => {
  expect(speakersOf(text, 'fr')).toEqual(speakers);
});
