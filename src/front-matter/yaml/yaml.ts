import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  type ScalarTag,
  visit,
} from 'yaml';
import { mergeProblems } from '../../checking/merge-marks.ts';
import { type Place, type Problem, problem } from '../../checking/problem.ts';
import { positions } from '../../checking/position.ts';
import { quoted } from '../quoted.ts';
import type { Part } from './split.ts';
import { cutTexts } from '../syntax/cut-texts.ts';
import { parseAround } from '../syntax/parse-around.ts';
import { unseenInScalars } from './unseen-in-scalars.ts';
import { beyondYamlLimits } from './limits.ts';

export type YamlPath = readonly PropertyKey[];

/** What was read: texts, lists and objects alone; `null` where it cannot be trusted. */
export interface ReadYaml {
  value: unknown;
  problems: Problem[];
  /** Where the value at `path` stands, or the closest thing around it. */
  placeOf: (path: YamlPath) => Place;
  /** Where the last key of `path` stands. */
  placeOfKey: (path: YamlPath) => Place;
  /** Keys of the first level under which something is broken: they are left out of the value. */
  leftOut: ReadonlySet<string>;
}

/** What stands for nothing elsewhere says nothing here too, where every scalar is text. */
const nothing: ScalarTag = {
  tag: 'tag:yaml.org,2002:null',
  default: true,
  test: /^(?:~|[Nn]ull|NULL)$/,
  resolve: () => '',
};

const parsed = (text: string): Document =>
  parseDocument(text, {
    schema: 'failsafe',
    customTags: [nothing],
    stringKeys: true,
    // Told by us, each with the first one; the parser compares all keys with all.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });

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

  const { document, problems: broken, leftOut } = parseAround(text, parsed, placeAt);
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
    value: document.errors.length + notPlain.length > 0 ? null : document.toJS(),
    problems: [
      ...broken,
      ...doubleKeys(document, placeAt),
      ...notPlain,
      ...unseenInScalars(document, text, placeAt),
      ...cutTexts(document, text, placeAt),
    ],
    leftOut,
    placeOf,
    placeOfKey: (path) => start(keyAt(document, path)) ?? placeOf(path),
  };
}

/** What cannot be trusted, for reasons that leave nothing else to be told. */
function unread(problems: Problem[], place: Place): ReadYaml {
  return {
    value: null,
    problems,
    placeOf: () => place,
    placeOfKey: () => place,
    leftOut: new Set(),
  };
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
