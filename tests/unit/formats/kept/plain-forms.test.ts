import { expect, test } from 'vitest';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import { keptStory } from '../../../../src/formats/kept/kept-story.ts';
import { keptMarkdown } from '../../../../src/formats/kept/markdown.ts';
import { keptText } from '../../../../src/formats/kept/text.ts';
import { storyFile } from '../../edition/edition-of.ts';
import { place } from '../data/documents.ts';

const own = 'https://host.example/sub/stories/a/figures';

/** The prose of a story in both plain forms: what stands between the head and where it comes from. */
function written(prose: string, more = ''): { md: string; txt: string } {
  const { edition } = readEdition([storyFile('a', prose, more)]);
  const [story] = edition.stories;
  if (!story) throw new Error('The story cannot be read');
  const kept = keptStory(edition, story, place);
  const between = (text: string) => text.split(/\/sub\/stories\/a\/>?\n\n/)[1] ?? '';
  return {
    md:
      (between(keptMarkdown(kept)).split('\n\n## Where')[0] ?? '').split('\n\n## Figures')[0] ?? '',
    txt: (between(keptText(kept)).split('\n\nWhere')[0] ?? '').split('\n\nFigures\n')[0] ?? '',
  };
}

test.each<[string, string, string, string]>([
  [
    'a line break of the source is a space',
    'One line\nand another.',
    'One line and another.',
    'One line and another.',
  ],
  [
    'stress is words alone in plain text',
    'It was *very* **cold**.',
    'It was *very* **cold**.',
    'It was very cold.',
  ],
  [
    'what was struck out is known as such',
    'It was ~~warm~~ cold.',
    'It was ~~warm~~ cold.',
    'It was ~~warm~~ cold.',
  ],
  ['code is its own words', 'Type `a*b`.', 'Type `a*b`.', 'Type a*b.'],
  [
    'a link of the author has its address after it',
    'See [the plan](https://e.example/a_b).',
    'See [the plan](https://e.example/a_b).',
    'See the plan <https://e.example/a_b>.',
  ],
  [
    'an address that is its own link stands once',
    'See <https://e.example/a>.',
    'See <https://e.example/a>.',
    'See https://e.example/a.',
  ],
  [
    'mail too',
    'Write to [us@e.example](mailto:us@e.example).',
    'Write to <us@e.example>.',
    'Write to us@e.example.',
  ],
  [
    'signs of Markdown stay signs',
    '1\\. No list, \\*no stress\\*, a \\_ and a \\#.',
    '1\\. No list, \\*no stress\\*, a \\_ and a #.',
    '1. No list, *no stress*, a _ and a #.',
  ],
  [
    'escaped HTML stays words',
    'A \\<b>bold\\</b> word.',
    'A \\<b>bold\\</b> word.',
    'A <b>bold</b> word.',
  ],
  ['a heading', '## On the sea', '## On the sea', 'On the sea\n----------'],
  [
    'a quotation block',
    '> First.\n>\n> Second.',
    '> First.\n>\n> Second.',
    '> First.\n>\n> Second.',
  ],
  ['code in lines', '```\na  b\n\nc\n```', '```\na  b\n\nc\n```', '    a  b\n\n    c'],
  ['a rule', 'Up.\n\n---\n\nDown.', 'Up.\n\n---\n\nDown.', 'Up.\n\n* * *\n\nDown.'],
  [
    'a list that begins later',
    '3. Third.\n4. Fourth.',
    '3. Third.\n4. Fourth.',
    '3. Third.\n4. Fourth.',
  ],
  ['lists in a list', '- a\n  - b\n- c', '- a\n  - b\n- c', '- a\n  - b\n\n- c'],
  ['boxes', '- [x] done\n- [ ] open', '- \\[x] done\n- \\[ ] open', '- [x] done\n- [ ] open'],
  [
    'a table, its columns side by side',
    '| Pier | Berths |\n| --- | ---: |\n| Holm | few |\n| Outer Skerry | many more |',
    '| Pier | Berths |\n| - | -: |\n| Holm | few |\n| Outer Skerry | many more |',
    'Pier             Berths\n------------  ---------\nHolm                few\nOuter Skerry  many more',
  ],
])('%s', (_, prose, md, txt) => {
  expect(written(prose)).toEqual({ md, txt });
});

test.each<[string, string, string, string]>([
  [
    'a figure leads to its own page, in plain text from its entry alone',
    'It saw 25 ships.',
    `It saw [25](${own}/ships/) ships.`,
    'It saw 25 ships.',
  ],
  [
    'stress around a figure leaves no code for a space',
    'It saw *25 ships* and more.',
    `It saw [*25*](${own}/ships/) *ships* and more.`,
    'It saw 25 ships and more.',
  ],
  [
    'a link of the author around a figure stays one link',
    'It [saw 25 ships](https://e.example/) there.',
    'It [saw 25 ships](https://e.example/) there.',
    'It saw 25 ships <https://e.example/> there.',
  ],
])('%s', (_, prose, md, txt) => {
  expect(written(prose, 'figures: [{ id: ships, words: 25 ships }]')).toEqual({ md, txt });
});
