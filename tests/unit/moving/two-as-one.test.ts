import { expect, test } from 'vitest';
import type { Person } from '../../../src/front-matter/types.ts';
import { personIn, withAnother } from '../../../src/moving/two-as-one.ts';

const known = new Set(['a-ruiz', 'ana-ruiz', 'port']);
const other = personIn(
  'a-ruiz',
  'kind: person\nname: A. M. Ruiz\naliases: [Mrs. Ruiz]\noffices: [{ title: mayor, from: 2020 }]\n',
  known,
) as Person;

test.each([
  ['ends without a line break', 'kind: person\nname: Ana Ruiz'],
  ['has a name on lines of its own', 'kind: person\nname: >\n  Ana\n  Ruiz\n'],
  ['stands in braces', '{ kind: person, name: Ana Ruiz }\n'],
  ['has keys in marks', '"name": Ana Ruiz\n"kind": person\n'],
  ['has a comment in a list', 'kind: person\nname: Ana Ruiz\naliases:\n# kept\n  - Ana\n'],
  ['has a list in brackets on lines', 'kind: person\nname: Ana Ruiz\naliases: [\n  Ana,\n]\n'],
  [
    'has a gap in an office',
    'kind: person\nname: Ana Ruiz\noffices:\n  - title: clerk\n\n    from: 2019\n',
  ],
  ['names in marks whom they speak for', '"speaksFor": port\nkind: person\nname: Ana Ruiz\n'],
  ['ends with a sign for it', 'kind: person\nname: Ana Ruiz\n...\n'],
])('no name and no office is lost where a file %s', (_, source) => {
  const before = personIn('ana-ruiz', source, known);
  expect(personIn('ana-ruiz', withAnother(source, 'ana-ruiz', other, known), known)).toEqual({
    ...before,
    aliases: [...(before?.aliases ?? []), 'A. M. Ruiz', 'Mrs. Ruiz'],
    offices: [...(before?.offices ?? []), { title: 'mayor', from: '2020', to: null }],
  });
});

test.each(['null', 'Null', '~', '1984', 'true'])(
  'the name “%s” is a name in a file that is written anew',
  (name) => {
    const called = { ...other, name };
    const both = withAnother('{ kind: person, name: Ana Ruiz }\n', 'ana-ruiz', called, known);
    expect(personIn('ana-ruiz', both, known)?.aliases).toEqual([name, 'Mrs. Ruiz']);
  },
);

test('what else a file says stays, comments too', () => {
  const source = 'kind: person # of the port\nname: >\n  Ana Ruiz\nspeaksFor: port # since 2020\n';
  const both = withAnother(source, 'ana-ruiz', other, known);
  expect(both).toContain('kind: person # of the port\n');
  expect(both).toContain('speaksFor: port # since 2020\n');
});
