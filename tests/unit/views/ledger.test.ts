import { expect, test } from 'vitest';
import { ledgerSections } from '../../../src/views/ledger.ts';
import { firstStory } from '../first-story.ts';

const { edition, story } = firstStory();
const sections = ledgerSections(edition, story);

const sum = sections[1]?.drawing?.html;

test('the ledger keeps the order of the story and draws what belongs together', () => {
  const told = sections.map(({ drawing, entries }) => [
    drawing?.heading ?? null,
    entries.map(({ id }) => id),
  ]);
  expect(told).toEqual([
    [null, ['wheat']],
    ['Parts and a total', ['killed', 'injured', 'casualties']],
    ['Parts of a whole', ['children-killed', 'children-injured']],
    ['From and to', ['child-poverty']],
    [null, ['health-facilities', 'displaced', 'sexual-violence']],
  ]);
});

test('a sum that holds by rounding says so, and says by how much the parts differ', () => {
  expect(sum).toContain('The parts as printed make 21,300');
  expect(sum).toContain('The sum holds by rounding.');
});

test('the bar is to scale: 8,000 of 21,300, and a total that ends short of it', () => {
  expect(sum).toContain('width="37.56%"');
  expect(sum).toContain('x2="98.59%"');
});

test('parts are drawn against the whole that the words name', () => {
  const [killed, injured] = [487 / 8000, 954 / 13300].map((share) => (share * 100).toFixed(2));
  expect(sections[2]?.drawing?.html).toContain(`width="${killed}%"`);
  expect(sections[2]?.drawing?.html).toContain(`width="${injured}%"`);
});

test('a note on several figures is told at the first of them', () => {
  const entries = sections.flatMap((section) => section.entries);
  expect(
    entries.map(({ notes, toldAbove }) => [notes.map(({ number }) => number), toldAbove]),
  ).toEqual([
    [[1], []],
    [[3, 4], []],
    [[2], [3]],
    [[], [3]],
    [[], [4]],
    [[], [4]],
    [[], []],
    [[5], []],
    [[6], []],
    [[7], []],
  ]);
});
