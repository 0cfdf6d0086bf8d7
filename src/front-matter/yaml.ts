import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  type ScalarTag,
  visit,
} from 'yaml';
import { mergeProblems } from '../checking/merge-marks.ts';
import { type Place, type Problem, problem } from '../checking/problem.ts';
import { positions } from '../checking/position.ts';
import { quoted } from './quoted.ts';
import type { Part } from './split.ts';
import { unseenInScalars } from './unseen-in-scalars.ts';
import { beyondYamlLimits } from './yaml-limits.ts';

export type YamlPath = readonly PropertyKey[];

/** What was read: texts, lists and objects alone; `null` where it cannot be trusted. */
export interface ReadYaml {
  value: unknown;
  problems: Problem[];
  /** Where the value at `path` stands, or the closest thing around it. */
  placeOf: (path: YamlPath) => Place;
  /** Where the last key of `path` stands. */
  placeOfKey: (path: YamlPath) => Place;
}

const syntaxProblemsTold = 20;

/** What stands for nothing elsewhere says nothing here too, where every scalar is text. */
const nothing: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  test: /^(?:~|[Nn]ull|NULL)$/,
  resolve: () => '',
};

/**
 * Reads YAML by the failsafe schema, in which every scalar is text. Told are what cannot be parsed,
 * double keys, anchors, aliases and tags, and what goes beyond the limits.
 */
export function readYaml(file: string, { text, line: firstLine }: Part): ReadYaml {
  const at = positions(text, firstLine);
  const placeAt = (offset: number): Place => ({ file, ...at(offset) });
  const beyond = beyondYamlLimits(text);
  if (beyond !== null) {
    const place = placeAt(beyond.offset);
    return unread([problem(beyond.code, place, 'more than that, from here on')], place);
  }
  const conflicts = mergeProblems(file, text, firstLine);
  if (conflicts.length > 0) return unread(conflicts, placeAt(0));

  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: [nothing],
    stringKeys: true,
    // Told by us, each with the first one; the parser compares all keys with all.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const broken = syntaxProblems(document, placeAt);
  const notPlain = [
    ...anchorsAliasesTags(document, text, placeAt),
    ...keysOfTheLanguage(document, placeAt),
  ];
  const start = (node: Node | null) => (node?.range ? placeAt(node.range[0]) : null);
  const placeOf = (path: YamlPath): Place => {
    for (let length = path.length; length > 0; length--) {
      const upTo = path.slice(0, length);
      const place = start(valueAt(document, upTo)) ?? start(keyAt(document, upTo));
      if (place !== null) return place;
    }
    return placeAt(0);
  };
  return {
    value: broken.length + notPlain.length > 0 ? null : document.toJS(),
    problems: [
      ...broken,
      ...doubleKeys(document, placeAt),
      ...notPlain,
      ...unseenInScalars(document, text, placeAt),
    ],
    placeOf,
    placeOfKey: (path) => start(keyAt(document, path)) ?? placeOf(path),
  };
}

/** What cannot be trusted, for reasons that leave nothing else to be told. */
function unread(problems: Problem[], place: Place): ReadYaml {
  return { value: null, problems, placeOf: () => place, placeOfKey: () => place };
}

function valueAt(document: Document, path: YamlPath): Node | null {
  const value = document.getIn(path, true);
  return isNode(value) ? value : null;
}

function keyAt(document: Document, path: YamlPath): Node | null {
  const parent = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key : null;
}

/** Where the text between marks or the list between brackets begins that runs on to an offset; `null` where none does. */
function openedBefore(document: Document, offset: number): number | null {
  let start: number | null = null;
  visit(document, {
    Node(_, node) {
      const [from, to] = node.range ?? [];
      const opens = isScalar(node)
        ? node.type?.startsWith('QUOTE')
        : isCollection(node) && node.flow;
      if (opens && from !== undefined && to !== undefined && from < offset && offset <= to) {
        start = from;
      }
    },
  });
  return start;
}

/** One problem a line: what follows on a line is mostly the echo of the first. What is not closed is told where it opens. */
function syntaxProblems(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const { code, pos, message } of document.errors) {
    const opened = code === 'MISSING_CHAR' ? openedBefore(document, pos[0]) : null;
    const place = placeAt(opened ?? pos[0]);
    if (!byLine.has(place.line)) {
      const found = code === 'MULTIPLE_DOCS' ? 'a second document, from here on' : message;
      byLine.set(place.line, problem('front-matter-yaml', place, found));
    }
    if (byLine.size === syntaxProblemsTold) break;
  }
  return [...byLine.values()];
}

function doubleKeys(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, { items }) {
      const first = new Map<unknown, Place>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const place = placeAt(key.range[0]);
        const earlier = first.get(key.value);
        if (earlier === undefined) first.set(key.value, place);
        else {
          const related = [{ ...earlier, what: 'the first one' }];
          problems.push(
            problem('front-matter-double-key', place, `${quoted(String(key.value))} again`, {
              related,
            }),
          );
        }
      }
    },
  });
  return problems;
}

/** Keys that every object has without anybody writing them: what stands under them is lost, or taken for something else. */
const ofEveryObject: ReadonlySet<unknown> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

function keysOfTheLanguage(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || !key.range || !ofEveryObject.has(key.value)) return;
      const found = quoted(String(key.value));
      problems.push(problem('front-matter-key-reserved', placeAt(key.range[0]), found));
    },
  });
  return problems;
}

/** Nobody writes a longer anchor or tag, nor more blanks behind it. */
const longestProperties = 200;

/** Where the anchor and the tag begin that stand before an offset. */
function propertiesBefore(text: string, offset: number): number {
  const before = text.slice(Math.max(offset - longestProperties, 0), offset);
  const [found = ''] = /(?<![^\s,[{])(?:[&!]\S*\s+)+$/.exec(before) ?? [];
  return offset - found.length;
}

function anchorsAliasesTags(
  document: Document,
  text: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  const tell = (node: Node, found: string) => {
    const start = propertiesBefore(text, node.range?.[0] ?? 0);
    problems.push(problem('front-matter-alias-or-tag', placeAt(start), found));
  };
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) tell(node, `the alias ${quoted(`*${node.source}`)}`);
      else if (node.anchor !== undefined) tell(node, `the anchor ${quoted(`&${node.anchor}`)}`);
      else if (node.tag !== undefined)
        tell(node, `the tag ${quoted(node.tag.replace(/^tag:yaml\.org,2002:/, '!!'))}`);
    },
  });
  return problems;
}
