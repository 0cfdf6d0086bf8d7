import fc from 'fast-check';
import { expect, test } from 'vitest';
import { some } from '../../../some.ts';
import { checked, codesOf, type Content, registered, storiesOf } from '../desk.ts';
import {
  anyEdit,
  edited,
  fileOf,
  harmless,
  hasDoubles,
  numberOf,
  proseOf,
  type Text,
  text,
  thingAt,
} from './hidden-things.ts';

const story = 'stories/a.md';

/** The thing that each id of a story stands for, as only the test knows. */
function thingsById(content: Content, told: Text): Map<string, string> {
  return new Map(
    (storiesOf(content)[0]?.figures ?? []).map((figure) => [figure.id, thingAt(told, figure)]),
  );
}

/** Content with other prose below the front matter that stands there. */
function withProse(content: Content, told: Text): Content {
  const source = content[story] ?? '';
  const end = source.indexOf('\n---\n') + '\n---\n'.length;
  return { ...content, [story]: `${source.slice(0, end)}\n${proseOf(told)}\n` };
}

/** Numbers by chance may not add up, which is no matter of what an address stands for. */
const ofSums = /-(?:doubtful|differ|differs|rounded)$|^told-twice$/;

test('with the words that register writes, harmless edits are no error and every id stays with its thing', () => {
  fc.assert(
    fc.property(text, fc.array(harmless, { maxLength: 4 }), (before, edits) => {
      const first = registered({ [story]: fileOf(before) });
      const after = edits.reduce(edited, before);
      // An editor is asked for longer words where those that were enough come a second time.
      fc.pre(hasDoubles(before) || !hasDoubles(after));
      const second = registered(withProse(first, after));
      expect(codesOf(checked(second)).filter((code) => !ofSums.test(code))).toEqual([]);
      const things = thingsById(second, after);
      for (const [id, thing] of some([...thingsById(first, before)], 'id')) {
        expect([id, things.get(id)]).toEqual([id, thing]);
      }
    }),
    { numRuns: 60 },
  );
});

test('with the words that register writes, no edit gives an id another thing or number in silence', () => {
  fc.assert(
    fc.property(text, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (before, edits) => {
      const first = registered({ [story]: fileOf(before) });
      const after = edits.reduce(edited, before);
      const second = registered(withProse(first, after));
      const things = thingsById(second, after);
      const told = checked(second).map(({ found, code }) => `${code} ${found}`);
      for (const [id, thing] of some([...thingsById(first, before)], 'id')) {
        const isRight =
          things.get(id) === thing && numberOf(before, thing) === numberOf(after, thing);
        if (!isRight) expect([id, told]).not.toEqual([id, []]);
      }
    }),
    { numRuns: 40 },
  );
});
