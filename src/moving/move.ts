import { isScalar, parseDocument, visit } from 'yaml';
import type { ContentFile } from '../edition/content-file.ts';
import { readRegister, type RegisterLine, writeRegister } from '../register/format.ts';
import { changed, inStory, linksTo, type Move } from './edits.ts';
import { personIn, withAnother } from './two-as-one.ts';

/** YAML with other values under some keys, and nothing else changed: the values of lists under them too. */
function withValues(text: string, keys: readonly string[], was: string, now: string): string {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  const places: [number, number][] = [];
  visit(document, {
    Scalar(at, node, path) {
      const key = path.findLast((each) => 'key' in each && isScalar(each.key) && each.key !== node);
      const name = key && 'key' in key && isScalar(key.key) ? key.key.value : null;
      if (at === 'key' || node.value !== was || !node.range || !keys.includes(String(name))) return;
      places.push([node.range[0], node.range[1]]);
    },
  });
  return places
    .toSorted(([a], [b]) => b - a)
    .reduce((changed, [from, to]) => changed.slice(0, from) + now + changed.slice(to), text);
}

/**
 * A file of the register with every address below a path moved; one with a line that cannot be read stays as it is.
 * @param to where what stood at the rest of a path stands now
 */
function movedLines(
  { path, source }: ContentFile,
  from: string,
  to: (rest: string) => string,
): string {
  const { lines, problems } = readRegister(`content/${path}`, source);
  const isMoving = ({ path: at, state }: RegisterLine) =>
    state.is === 'here' && at.startsWith(from);
  if (problems.length > 0 || !lines.some(isMoving)) return source;
  return writeRegister(
    lines.map((line) =>
      isMoving(line)
        ? { ...line, state: { is: 'moved', to: to(line.path.slice(from.length)) } }
        : line,
    ),
  );
}

/**
 * Renames a story: its file, what other stories and the front page say of it, and on record every address of it, which
 * leads on from then.
 */
export function renameStory(files: readonly ContentFile[], was: string, now: string): Move {
  const link = linksTo(was);
  return changed(files, [`stories/${was}.md`], (file) => {
    const { path, source } = file;
    if (path.startsWith('stories/')) {
      return {
        path: path === `stories/${was}.md` ? `stories/${now}.md` : path,
        source: inStory(
          source,
          (text) =>
            withValues(
              withValues(text, ['to'], `stories/${was}`, `stories/${now}`),
              ['translationOf'],
              was,
              now,
            ),
          (prose) => prose.replace(link, `$1$2${now}.md`),
        ),
      };
    }
    if (path === 'front.yaml')
      return { path, source: withValues(source, ['lead', 'order'], was, now) };
    const isRegister = path.startsWith('register/');
    return {
      path,
      source: isRegister
        ? movedLines(file, `stories/${was}/`, (rest) => `stories/${now}/${rest}`)
        : source,
    };
  });
}

/**
 * Makes one person of two: whatever names the one names the other, who is known by the names of both and held the offices
 * of both, and the page of the one leads on to that of the other.
 */
export function mergePeople(files: readonly ContentFile[], one: string, other: string): Move {
  const gone = `people/${one}.yaml`;
  const known = new Set(
    files.flatMap(({ path }) => /^people\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []),
  );
  const person = personIn(one, files.find(({ path }) => path === gone)?.source ?? '', known);
  const link = new RegExp(
    `(\\]\\(\\s*<?|\\]:\\s*<?)((?:\\.\\./|\\./)*people/)${RegExp.escape(one)}\\.yaml(?=[#)\\s>]|$)`,
    'gm',
  );
  return changed(files, [gone], (file) => {
    const { path, source: text } = file;
    if (path === `people/${other}.yaml`) {
      return { path, source: person === null ? text : withAnother(text, other, person, known) };
    }
    if (path.startsWith('people/'))
      return { path, source: withValues(text, ['speaksFor'], one, other) };
    if (path.startsWith('series/')) return { path, source: withValues(text, ['by'], one, other) };
    if (path.startsWith('stories/')) {
      return {
        path,
        source: inStory(
          text,
          (values) => withValues(values, ['by', 'byline'], one, other),
          (prose) => prose.replace(link, `$1$2${other}.yaml`),
        ),
      };
    }
    const isRegister = path.startsWith('register/');
    return {
      path,
      // The other’s stories fall into other parts.
      source: isRegister ? movedLines(file, `people/${one}/`, () => `people/${other}/`) : text,
    };
  });
}
