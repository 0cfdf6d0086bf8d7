import fc from 'fast-check';
import { expect, test } from 'vitest';
import { some } from '../../../some.ts';
import { judged } from '../../../../src/register/judged.ts';
import type { RegisterLine } from '../../../../src/register/format.ts';
import { meaningsOf } from '../../../../src/register/meanings/meaning.ts';
import type { Story } from '../../../../src/story/types.ts';
import {
  anyEdit,
  edited,
  harmless,
  isHardlyApart,
  isOfAnother,
  numberOf,
  readTold,
  sentenceAt,
  text,
  twinOfName,
} from './hidden-things.ts';

/** The register as it stands once a story is on record. */
const registerOf = (story: Story): RegisterLine[] =>
  [...meaningsOf(story)].map(([path, stoodFor], index) => ({
    path,
    state: { is: 'here' },
    stoodFor,
    file: 'content/register/a.tsv',
    line: index + 1,
  }));

const pathOf = (id: string) => `stories/a/figures/${id}/`;
const idOf = (path: string) => path.split('/').at(-2) ?? '';

test('after harmless edits every id is right', () => {
  fc.assert(
    fc.property(text, fc.array(harmless, { maxLength: 4 }), (before, edits) => {
      const after = edits.reduce(edited, before);
      const all = judged([readTold(after)], registerOf(readTold(before)));
      const wrong = some(all, 'id').filter(({ verdict }) => verdict !== 'same');
      expect(wrong.map(({ path }) => path)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

/** How often ids are put anew on one text: reading it takes longer. */
const turns = 5;

/** The ids and addresses of a text before it was edited, put on what is told behind the edits. */
function placed(was: Story, is: Story, next: () => number) {
  // A third of the ids are put where chance has it, and a third where the twin of their thing is told.
  const free = new Set(was.figures.map(({ id }) => id));
  const thingOf = new Map<string, string>();
  const figures = is.figures.map((figure) => {
    const ids = [...free];
    const wanted = [figure.id, twinOfName(figure.id), undefined][next() % 3];
    const own = wanted !== undefined && free.has(wanted) ? wanted : undefined;
    const id = own ?? ids[next() % Math.max(ids.length, 1)] ?? `new-${figure.id}`;
    free.delete(id);
    thingOf.set(id, figure.id);
    return { ...figure, id };
  });
  const register = registerOf(was);
  // Each figure had another id once, whose address leads to one of those that there are now.
  const ends = some([...thingOf.keys()], 'id');
  const moved = register.map(({ path, ...line }, index): RegisterLine => {
    const twin = twinOfName(idOf(path));
    const to = thingOf.has(twin) && next() % 2 === 0 ? twin : ends[next() % ends.length];
    return {
      ...{ ...line, path: pathOf(`old-${idOf(path)}`), line: register.length + index + 1 },
      state: { is: 'moved', to: pathOf(to ?? '') },
    };
  });
  return { all: judged([{ ...is, figures }], [...register, ...moved]), thingOf };
}

test('whatever is edited and wherever ids are put or moved, none stands for another thing or number in silence, and one beside what it stood for is told to be another', () => {
  const story = fc.tuple(text, fc.array(anyEdit, { maxLength: 4 }));
  fc.assert(
    fc.property(story, fc.infiniteStream(fc.nat()), ([before, edits], chance) => {
      const after = edits.reduce(edited, before);
      const was = readTold(before);
      const is = readTold(after);
      some(was.figures, 'figure');
      const isAsBefore = (name: string) =>
        sentenceAt(before, name) !== undefined &&
        sentenceAt(before, name) === sentenceAt(after, name);
      const isTold = (name: string) => numberOf(after, name) !== undefined;
      for (let turn = 0; turn < turns; turn++) {
        const { all, thingOf } = placed(was, is, () => (chance.next() as { value: number }).value);
        for (const { line, path, verdict } of all) {
          const id = idOf(line.path).replace(/^old-/, '');
          const thing = thingOf.get(idOf(path)) ?? '';
          const isRight = thing === id && numberOf(before, id) === numberOf(after, id);
          if (!isRight) expect([id, thing, verdict]).not.toEqual([id, thing, 'same']);
          if (line.path === path && thing === id && !isRight)
            expect([id, verdict]).toEqual([id, 'changed']);
          // What it stood for is still told, or what it stands at has been another address’s all the time, or has another name.
          const isStillTold = isAsBefore(id) || (isTold(id) && !isHardlyApart(id));
          const isClaimed = isAsBefore(thing) && thingOf.has(thing) && thing !== idOf(path);
          if (thing !== id && (isStillTold || isClaimed || isOfAnother(id, thing)))
            expect([id, thing, verdict]).toEqual([id, thing, 'another']);
        }
      }
    }),
    { numRuns: 100 },
  );
});
