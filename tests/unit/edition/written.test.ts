import { expect, test } from 'vitest';
import { problem } from '../../../src/checking/problem.ts';
import {
  asItStands,
  asLastReadable,
  isOutdated,
  type WrittenFile,
  writtenNow,
} from '../../../src/edition/written.ts';
import { soundStory } from '../../../src/checking/codes/example.ts';

const sound = soundStory('', 'The ship came in on Monday.');

/** Of each kind of file a source that can be read, and one that cannot. */
const kinds: readonly [path: string, sound: string, broken: string][] = [
  ['stories/ship.md', sound, sound.replace('headline', 'headlin')],
  ['stories/merged.md', sound, `${sound}\n<<<<<<< ours\nOne.\n=======\nTwo.\n>>>>>>> theirs\n`],
  ['people/ana.yaml', 'kind: person\nname: Ana Ruiz\n', 'kind: person\nname: [\n'],
  ['front.yaml', 'lead: ship\n', 'leed: ship\n'],
];

const now = (path: string, source: string, before: readonly WrittenFile[] = []) =>
  writtenNow({ files: [{ path, source }], problems: [] }, before);

test.each(kinds)('%s stays as it last was readable while it is not', (path, good, bad) => {
  const first = now(path, good);
  expect(first.filter(isOutdated)).toEqual([]);
  const second = now(path, bad, first);
  expect(second.filter(isOutdated)).toHaveLength(1);
  expect(asItStands(second).files).toEqual([{ path, source: bad }]);
  expect(asLastReadable(second)).toEqual([{ path, source: good }]);
  const third = now(path, bad, second);
  expect(asLastReadable(third)).toEqual([{ path, source: good }]);
  const mended = now(path, `${good}\n`, third);
  expect(mended.filter(isOutdated)).toEqual([]);
  expect(asLastReadable(mended)).toEqual([{ path, source: `${good}\n` }]);
});

test('what never could be read stays as it is', () => {
  const [, , broken = ''] = kinds[0] ?? [];
  const written = now('stories/ship.md', broken);
  expect(written.filter(isOutdated)).toEqual([]);
  expect(asLastReadable(written)).toEqual([{ path: 'stories/ship.md', source: broken }]);
});

test('what is no file any more, but something that cannot be read, stays too, and what is gone is gone', () => {
  const first = now('stories/ship.md', sound);
  const place = { file: 'content/stories/ship.md', line: 1, column: 1 };
  const told = [problem('not-a-file', place, 'a folder')];
  const second = writtenNow({ files: [], problems: told }, first);
  expect(asItStands(second)).toEqual({ files: [], problems: told });
  expect(asLastReadable(second)).toEqual([{ path: 'stories/ship.md', source: sound }]);
  expect(writtenNow({ files: [], problems: [] }, second)).toEqual([]);
});
