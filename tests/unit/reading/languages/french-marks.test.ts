import { expect, test } from 'vitest';
import { readingOf } from '../reading-of.ts';

/** Dialogue, paragraphs that open again, what is told within, straight marks with blanks: a text, and what stands in marks. */
test.each<[string, ...string[]]>([
  ['« – Vous partez ? – Non, nous restons. »', '– Vous partez ? – Non, nous restons.'],
  ['« – Vous partez ?\n– Non, nous restons. »', '– Vous partez ?', 'Non, nous restons.'],
  [
    '« – Vous partez ?\n– Non, nous restons.\n— Tant mieux. »',
    '– Vous partez ?',
    'Non, nous restons.',
    'Tant mieux.',
  ],
  ['« Le port est plein.\n« Il faudra attendre. »', 'Le port est plein.', 'Il faudra attendre.'],
  ['« Le port est plein.\n» Il faudra attendre. »', 'Le port est plein.', 'Il faudra attendre.'],
  ['« C’est, a-t-il dit, un port plein. »', 'C’est, a-t-il dit, un port plein.'],
  ['« Je pars », dit-il – enfin –, « et tout de suite ».', 'Je pars', 'et tout de suite'],
  ['« Il a dit : « Partez ! » », raconte-t-elle.', 'Il a dit : « Partez ! »'],
  ['« Il a dit : “Partez !”, et “vite !” », raconte-t-elle.', 'Il a dit : “Partez !”, et “vite !”'],
  ['" Avec des blancs ", dit-il. Puis " encore une ".', 'Avec des blancs', 'encore une'],
  ['Elle lance : « Partez ! » – puis se tait –, et le port se vide.', 'Partez !'],
])('%s', (text, ...words) => {
  const { quotations, unpaired } = readingOf(text, 'fr');
  expect(quotations.map((quotation) => quotation.text)).toEqual(words);
  expect(unpaired).toEqual([]);
});

/** A dash or a mark that nothing closes goes on with nothing. */
test.each<[string, ...string[]]>([
  ['– Il pleut, dit Jean.\n– Il neigera, répond Anne.'],
  ['« Le port est plein.\n– Il pleut, dit Jean.\nIl est parti.'],
  ['« Le port est plein.\nIl est parti. »'],
])('nothing whole: %s', (text) => {
  expect(readingOf(text, 'fr').quotations.filter(({ passage }) => passage > 0)).toEqual([]);
});

test('behind a dash another one speaks', () => {
  const { quotations } = readingOf('« – Vous partez ?\n– Non », dit Jean Morel.', 'fr');
  expect(quotations.map(({ speaker }) => speaker)).toEqual([null, 'Jean Morel']);
});
