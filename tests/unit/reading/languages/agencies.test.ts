import { expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

/** Manners of agencies and dailies, in French: a text, and who speaks in each of its quotations. */
const FRENCH: SpeakersRow[] = [
  // A capital without its accent is that of a preposition.
  ['A Brissac, la maire, Lucie Morel, a exprimé sa « peine ».', ['Lucie Morel']],
  // A ministry with its field is a name, whatever its own letter.
  ['Le ministère de l’Agriculture parle d’une « alerte ».', ['ministère de l’Agriculture']],
  ['Le ministère des Ports dit suivre le dossier « avec attention ».', ['ministère des Ports']],
  // Behind words in marks any verb tells who says them.
  [
    'Luc Morel a plaidé pour le pont. « On a voté deux fois ! », l’a coupé Lucie Brunet, cheffe des verts.',
    ['Lucie Brunet'],
  ],
  ['Lucie Morel apporte un café. « On reste là », la rassure Odile Brunet.', ['Odile Brunet']],
  ['Paul Serdan a gagné. « Je dormirai mieux », savoure-t-il.', ['Paul Serdan']],
  // The one concerned is whoever was told of last.
  [
    'Luc Brunet accuse Paul Serdan d’avoir « triché ». L’intéressé se dit « peiné ».',
    ['Luc Brunet', 'Paul Serdan'],
  ],
  // By whose view something is so.
  ['Lucie Morel a reçu la presse. À ses yeux, la loi est « une chance ».', ['Lucie Morel']],
  ['Lucie Morel a bâché la serre, une dépense « raisonnable » à ses yeux.', ['Lucie Morel']],
  // Brackets part an office from its holder.
  [
    '« On hérite d’un entrepôt vide », ironise la maire (sans étiquette), Lucie Morel.',
    ['Lucie Morel'],
  ],
  // A role goes on for whoever has it, though somebody else was told of.
  [
    'Paul Serdan, garagiste à Brissac, a été jugé lundi. Luc Morel, un client, a témoigné.\n\nLe garagiste s’est tourné vers le public. « Pardon à tous », a-t-il murmuré.',
    ['Paul Serdan'],
  ],
  // Words beside the last noun of a body are its own.
  [
    'La Ligue de sauvegarde des vieux fours salue « un signal ».',
    ['Ligue de sauvegarde des vieux fours'],
  ],
  [
    'Un recul jugé insuffisant par l’Union des scieurs libres. « On veut du bois », relève l’organisation.',
    ['Union des scieurs libres'],
  ],
];

test.each(FRENCH)('who speaks in French agency copy: %s', (text, speakers) => {
  expect(speakersOf(text, 'fr')).toEqual(speakers);
});

/** The same in Portuguese. */
const PORTUGUESE: SpeakersRow[] = [
  // A month in small letters stands in a dateline.
  [
    'Vila Nova, 12 nov (NAP) - A adesão foi hoje “superior a metade”, segundo o dirigente sindical Rui Matos.',
    ['Rui Matos'],
  ],
  // To whom something is said stands between the verb and the office of whoever says it.
  ['Rui Matos é autarca. “Não cedo”, disse à Rádio Norte o autarca.', ['Rui Matos']],
  // A word right behind a noun is its name, and says nothing.
  [
    'O ministro Rui Matos rebateu as queixas. Em entrevista à rádio Marejada, disse que mantém “diálogo aberto” com todos.',
    ['Rui Matos'],
  ],
  // An office with what it is of in capitals is no name.
  [
    'O Presidente da República, Rui Matos, sublinhou “uma vida inteira” de trabalho.',
    ['Rui Matos'],
  ],
  // What tells when is no speaker.
  ['Rui Matos falou.\n\n“Bastava um aviso”, reconheceu a seguir.', ['Rui Matos']],
  // By whom another thing was done is not by whom somebody is asked.
  [
    'Rui Matos negou o crime. Questionado sobre as contas encontradas pela polícia, respondeu: “Não sei de nada”.',
    ['Rui Matos'],
  ],
  ['Ana Pires saiu da reunião. A lei é, a seu ver, “um passo atrás”.', ['Ana Pires']],
];

test.each(PORTUGUESE)('who speaks in Portuguese agency copy: %s', (text, speakers) => {
  expect(speakersOf(text, 'pt')).toEqual(speakers);
});

test('words that a headline hangs on a place are whose the text below says they are', () => {
  const text =
    'Vila Nova fecha a ponte: “A serra não está à venda”\n\n“A serra não está à venda”, disse a autarca Ana Pires.';
  expect(speakersOf(text, 'pt', 'headline')).toEqual(['Ana Pires', 'Ana Pires']);
});
