import { expect, test } from 'vitest';
import { problemsOf, storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const figures = `figures: [{ id: ships, words: 25 ships }, { id: crates, words: 40 crates }]
quotations: [{ id: waited, words: We have waited }]
notes: [{ on: crates, text: Counted twice. }]`;

test('footnotes are notes: numbered before those of the front matter, and on what their mark stands behind', () => {
  const { story } = storyOf(
    'It had 25 ships[^a] and 40 crates, said Ana Pérez.[^b] “We have waited,”[^c] she said.\n\n[^a]: Or 26.\n\n[^b]: By *telephone*.\n\n[^c]: Two hours.',
    figures,
  );
  expect(story.notes.map(({ on, calls }) => [on, calls])).toEqual([
    [['ships'], 1],
    [[], 1],
    [['waited'], 1],
    [['crates'], 0],
  ]);
});

test.each([
  ['a link that leads nowhere', 'See [it](no-such-story.md).', 'link-broken'],
  ['a link of another kind', 'See [it](http://port.example/).', 'link-scheme'],
  ['a character that nobody sees', 'It was &#x202e;25&#x202c;.', 'direction-turned'],
  ['a number by itself', '25', 'footnote-form'],
  ['more than a note holds', 'So it was. '.repeat(300), 'footnote-form'],
])('what a footnote says is checked: %s', (_, text, code) => {
  const told = problemsOf([storyFile('a', `It was late.[^1]\n\n[^1]: ${text}`)]);
  expect(told.map((problem) => [problem.code, problem.line])).toContainEqual([code, 15]);
});
