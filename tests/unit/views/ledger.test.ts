import { expect, test } from 'vitest';
import { ledgerSections } from '../../../src/views/ledger.ts';
import { firstStory } from '../first-story.ts';

const { edition, story } = firstStory();
const sections = ledgerSections(edition, story);

test('the ledger keeps the order of the story and draws what belongs together', () => {
  expect(sections.map(({ heading, drawing, entries }) => [heading, drawing !== null, entries.map(({ id }) => id)])).toEqual([
    ['Standing alone', false, ['wheat']],
    ['Parts and a total', true, ['killed', 'injured', 'casualties']],
    ['Part of a whole', true, ['children-killed', 'children-injured']],
    ['From and to', true, ['child-poverty']],
    ['Standing alone', false, ['health-facilities', 'displaced', 'sexual-violence']],
  ]);
});

test('a sum that holds by rounding says so, and says by how much the parts differ', () => {
  expect(sections[1]?.drawing).toContain('The parts as printed make 21,300');
  expect(sections[1]?.drawing).toContain('The sum holds by rounding.');
});

test('the bar is to scale: 8,000 of 21,300, and a total that ends short of it', () => {
  expect(sections[1]?.drawing).toContain('width="37.56%"');
  expect(sections[1]?.drawing).toContain('x2="98.59%"');
});
