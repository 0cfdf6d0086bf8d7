import { describe, expect, test } from 'vitest';
import { readingOf } from '../reading-of.ts';

/** Who says so of each figure of a text: by name, or in brackets the words of the text. */
const sayers = (text: string, lang: string) =>
  readingOf(text, lang).figures.map(({ text: number, saidBy }) => [
    number,
    saidBy && (saidBy.name ?? `(${saidBy.words ?? ''})`),
  ]);

type Row = [text: string, ...sayers: [number: string, saidBy: string | null][]];

const ENGLISH: Row[] = [
  ['Ann Bell said that 30 ships had sunk.', ['30', 'Ann Bell']],
  ['Ann Bell said 30 ships had sunk.', ['30', 'Ann Bell']],
  ['Some 30 ships had sunk, Ann Bell said on Monday.', ['30', 'Ann Bell']],
  ['Some 30 ships had sunk, said Ann Bell.', ['30', 'Ann Bell']],
  ['According to Ann Bell, 30 ships sank.', ['30', 'Ann Bell']],
  ['It sank 30 ships, according to the World Food Programme.', ['30', 'World Food Programme']],
  ['UNICEF estimated that 30 ships had sunk.', ['30', 'UNICEF']],
  ['Losses fell, Ann Bell said, to 30 ships.', ['30', 'Ann Bell']],
  ['Ann Bell runs the port. She said 30 ships had sunk.', ['30', 'Ann Bell']],
  ['Ann Bell, a mother of two, said she had seen 30 ships.', ['two', null], ['30', 'Ann Bell']],
  ['“We lost 30 ships. It is bad,” Ann Bell said.', ['30', 'Ann Bell']],
  [
    'Lift maker Orvig lost orders from China.\nThe boss, Ann Vossberg, wept.\nThe firm said that it would cut 900 jobs.',
    ['900', 'Orvig'],
  ],
  ['Ann Bell, who said 30 ships had sunk, left.', ['30', 'Ann Bell']],
  ['Ann Bell left, saying 30 ships had sunk.', ['30', 'Ann Bell']],
  ['It sank after Ann Bell said 30 ships had come.', ['30', 'Ann Bell']],
  ['Ann Bell said: “We lost 30 ships.”', ['30', 'Ann Bell']],
  ['Ann Bell wrote of the “30 ships that sank”.', ['30', 'Ann Bell']],
  // By words of the text
  ['The police said 30 ships had sunk.', ['30', '(The police)']],
  ['Some 30 ships had sunk, police said.', ['30', '(police)']],
  ['According to the ministry, 30 ships sank.', ['30', '(the ministry)']],
  ['A report said 30 ships had sunk.', ['30', '(A report)']],
  ['A spokesman for the port said 30 ships had sunk.', ['30', '(A spokesman)']],
  ['“We lost 30 ships,” a neighbour said.', ['30', '(a neighbour)']],
  ['Vale’s deputy harbour mayor said 30 ships had sunk.', ['30', null]],
  ['Another said 30 ships had sunk.', ['30', null]],
  ['A storm that came said 30 ships had sunk.', ['30', null]],
  ['She said 30 ships had sunk.', ['30', null]],
  // Beside what somebody says
  ['Voters who say they lost 30 ships wept.', ['30', null]],
  ['A couple claiming 30 ships came.', ['30', null]],
  ['Ann Bell wrote to her 30 readers.', ['30', null]],
  ['Ann Bell agreed to buy 30 ships.', ['30', null]],
  ['The storm sank 30 ships. Ann Bell said it was “bad”.', ['30', null]],
  ['“It is bad,” said Ann Bell, who lost 30 ships.', ['30', null]],
  ['“It is bad,” Ann Bell said in a talk that lasted six minutes.', ['six', null]],
  ['Ann Bell told a crowd of 500 people that it was bad.', ['500', null]],
  ['Ann Bell said in a 30-page report that it was bad.', ['30', null]],
  ['Ann Bell told reporters as she sat on 30 sacks of rice.', ['30', null]],
  ['Ann Bell said the sea was calm, but 30 ships sank.', ['30', null]],
  ['Ann Bell said the sea was calm, while 30 ships sank.', ['30', null]],
  ['Ann Bell said the sea was calm; 30 ships sank.', ['30', null]],
  ['The port lost 30 ships, and Ann Bell said it was bad.', ['30', null]],
  ['While 30 ships sank, Ann Bell said, others came.', ['30', null]],
  ['Ann Bell denied that 30 ships had sunk.', ['30', null]],
  ['Ann Bell thought of a way: some 30 ships sank.', ['30', null]],
];

const SPANISH: Row[] = [
  ['Ana Polo dijo que se hundieron 30 barcos.', ['30', 'Ana Polo']],
  ['Se hundieron 30 barcos, informó ayer Ana Polo.', ['30', 'Ana Polo']],
  ['Según Ana Polo, se hundieron 30 barcos.', ['30', 'Ana Polo']],
  ['Ana Polo cifró en 30 los barcos hundidos.', ['30', 'Ana Polo']],
  ['“Faltan 30 barcos”, dijo Ana Polo ante 500 personas.', ['30', 'Ana Polo'], ['500', null]],
  ['El puerto perdió 30 barcos. Ana Polo lo dijo ayer.', ['30', null]],
  ['Lo dijo ayer Ana Polo, que perdió 30 barcos.', ['30', null]],
  ['Ana Polo negó que se hundieran 30 barcos.', ['30', null]],
];

describe.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('who says so, %s', (lang, table) => {
  test.each(table)('%s', (text, ...expected) => {
    expect(sayers(text, lang)).toEqual(expected);
  });
});
