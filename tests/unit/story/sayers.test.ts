import { expect, test } from 'vitest';
import { personFile, problemsOf, storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const house = [
  personFile('ann-bell', 'Ann Bell', 'speaksFor: port'),
  personFile('tom-reed', 'Tom Reed'),
  { path: 'people/port.yaml', source: 'kind: body\nname: Port of Havana\n' },
];
const said = 'Ann Bell said that 30 ships had sunk.';
const quoted = '“We lost 30 ships,” Ann Bell said.';
const ofWords = (id: string) => `quotations: [{ words: We lost, by: ${id} }]`;
const by = (id: string) => `figures: [{ id: sunk, words: 30 ships, by: ${id} }]`;

test.each([
  ['whom the text names, where there is a file', said, '', 'ann-bell'],
  ['whom an editor names, before the text', said, by('tom-reed'), 'tom-reed'],
  ['nobody, where an editor says so', said, by('nobody'), null],
  ['who speaks the words in marks around it', quoted, '', 'ann-bell'],
  ['whom an editor names for those words', quoted, ofWords('tom-reed'), 'tom-reed'],
  ['nobody, where an editor says so of those words', quoted, ofWords('nobody'), null],
  ['nobody, where the text names nobody', 'The storm sank 30 ships.', '', null],
])('a figure is given to %s', (_, prose, more, expected) => {
  const { story } = storyOf(prose, more, house);
  expect(story.figures.map((figure) => figure.by)).toEqual([expected]);
});

test('somebody has a file whose name in the text has accents of their own', () => {
  const renee = [personFile('renee-lind', 'Renée Lind')];
  const { story } = storyOf('“We lost 30 ships,” Rene\u0301e Lind said.', '', renee);
  expect(story.quotations.map(({ by: id }) => id)).toEqual(['renee-lind']);
});

test('where an editor says that nobody says so, no name of the text is left', () => {
  const { story } = storyOf(said, by('nobody'), house);
  expect(story.figures.map(({ saidBy, byNobody }) => [saidBy, byNobody])).toEqual([[null, true]]);
});

test.each([
  ['somebody else', said, by('tom-reed'), ['by-against-text']],
  ['whom the text names', said, by('ann-bell'), []],
  ['the body that they speak for', said, by('port'), []],
  ['nobody', said, by('nobody'), []],
  ['somebody, where the text names nobody', 'The storm sank 30 ships.', by('tom-reed'), []],
  [
    'somebody, where the text names one who has no file',
    'Eva Lind said that 30 ships had sunk.',
    by('tom-reed'),
    [],
  ],
])('front matter that gives a figure to %s is held against the text', (_, prose, more, codes) => {
  const told = problemsOf([storyFile('a', prose, more), ...house]).map(({ code }) => code);
  expect(told).toEqual(codes);
});
