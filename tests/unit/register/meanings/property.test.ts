import fc from 'fast-check';
import { expect, test } from 'vitest';
import { some } from '../../../some.ts';
import { judged } from '../../../../src/register/judged.ts';
import type { RegisterLine } from '../../../../src/register/format.ts';
import { meaningsOf } from '../../../../src/register/meanings/meaning.ts';
import type { Story } from '../../../../src/story/types.ts';
import { anyEdit, edited, harmless, numberOf, readTold, text } from './hidden-things.ts';

/** The register as it stands once a story is on record. */
const registerOf = (story: Story): RegisterLine[] =>
  [...meaningsOf(story)].map(([path, stoodFor], index) => ({
    path,
    state: { is: 'here' },
    stoodFor,
    file: 'content/register/a.tsv',
    line: index + 1,
  }));

const idOf = (path: string) => path.split('/').at(-2) ?? '';

test('after harmless edits every id is right', () => {
  fc.assert(
    fc.property(text, fc.array(harmless, { maxLength: 4 }), (before, edits) => {
      const after = edits.reduce(edited, before);
      const all = judged([readTold(after)], registerOf(readTold(before)));
      const wrong = some(all, 'id').filter(({ verdict }) => verdict !== 'same');
      expect(wrong.map(({ path }) => path)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('whatever is edited and wherever ids are put, none stands for another thing or number in silence', () => {
  const story = fc.tuple(text, fc.array(anyEdit, { maxLength: 4 }));
  fc.assert(
    fc.property(story, fc.infiniteStream(fc.nat()), ([before, edits], chance) => {
      const after = edits.reduce(edited, before);
      const was = readTold(before);
      const is = readTold(after);
      some(was.figures, 'figure');
      // Half of the ids are put where chance has it.
      const next = (): number => (chance.next() as { value: number }).value;
      const free = new Set(was.figures.map(({ id }) => id));
      const thingOf = new Map<string, string>();
      const figures = is.figures.map((figure) => {
        const ids = [...free];
        const own = free.has(figure.id) && next() % 2 === 0 ? figure.id : undefined;
        const id = own ?? ids[next() % Math.max(ids.length, 1)] ?? `new-${figure.id}`;
        free.delete(id);
        thingOf.set(id, figure.id);
        return { ...figure, id };
      });
      for (const { path, verdict } of judged([{ ...is, figures }], registerOf(was))) {
        const id = idOf(path);
        const thing = thingOf.get(id) ?? '';
        const isRight = thing === id && numberOf(before, id) === numberOf(after, id);
        if (!isRight) expect([id, thing, verdict]).not.toEqual([id, thing, 'same']);
        if (thing === id && !isRight) expect([id, verdict]).toEqual([id, 'changed']);
      }
    }),
    { numRuns: 200 },
  );
});
