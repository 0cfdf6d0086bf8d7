import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import {
  drawnLabel,
  endWithRoom,
  placedLabels,
  stretchesOfLine,
  stretchOf,
  stretchOfArrow,
  stretchOfDot,
  type Label,
  type LabelPlace,
  type Stretch,
} from './course-labels.ts';
import { drawnFoot, stretchesOfFoot, wordsOfFoot } from './course-foot.ts';
import {
  isBeside,
  pathOf,
  runsOnLine,
  uprights,
  type CourseLook,
  type CoursePoint,
  type Placed,
} from './course-line.ts';
import { along, roundNumbers, upward, type CourseScale } from './course-scale.ts';
import { outline, percent, rem, unclipped } from './scale.ts';

/** The numbers of one body by date, and its name where it is not that of the whole drawing. */
export interface CourseLine {
  name: string | null;
  points: readonly CoursePoint[];
}

const top = { small: 2, withName: 3.4 };

/**
 * One quantity over time, to scale: the lines of each body, the second and later ones dashed, and each of their numbers
 * that has room. A number that came of counting anew has a thick upright to it. `wordsId` is the id of the words that
 * say the same.
 */
export function drawCourse(
  lines: readonly CourseLine[],
  look: CourseLook,
  wordsId: string,
): ElementContent[] {
  const { scale, dates, across, base } = look;
  const head = lines.some(({ name }) => name !== null) ? top.withName : top.small;
  const foot = head + look.height;
  const yOf = (value: number) => foot - upward(scale, value) * look.height;
  const placed = lines.map(({ name, points }) => ({
    name,
    points: points.map((point) => ({ ...point, x: along(scale, point.day), y: yOf(point.value) })),
  }));
  const shown = placed.flatMap(({ points }) => points.filter((point) => point.shown !== false));
  // Of one that is spoken of the others are but the ends of the line.
  const own = shown.find((point) => point.shown === 'first');
  const dotted = own ? [own] : shown;
  const around = [
    ...dotted.map(stretchOfDot),
    ...dotted.flatMap((point) => (point.open === null ? [] : stretchOfArrow(point, point.open))),
    ...placed
      .flatMap(({ points }) => runsOnLine(points, look.drawn))
      .flatMap((run) => stretchesOfLine(run, look.drawn)),
    ...stretchesOfFoot(foot, base !== null),
  ];
  const labels = placedLabels(wanted(placed), around, foot + 0.4);
  const taken = [...around, ...labels.map((label) => stretchOf(label, label.place))];
  return [
    s(
      'svg',
      {
        role: 'img',
        ariaLabelledBy: [wordsId],
        width: '100%',
        height: rem(foot + (dates === null ? 0.2 : 1.9)),
      },
      [
        ...(across === null ? [] : linesAcross(scale, yOf, across, taken)),
        ...(base === null ? [] : wordsOfFoot(base, foot, taken)),
        s('g', outline, [
          ...placed.flatMap(({ points }, index) => pathOf(points, index, look, head)),
          ...placed.flatMap(({ points }) => uprights(points, own === undefined)),
          ...drawnFoot(foot, base !== null),
          ...dotted.flatMap((point) => [...arrow(point), dotOf(point)]),
        ]),
        // Text browsers print them in this order.
        ...labels.toSorted((a, b) => a.x - b.x).flatMap(drawnLabel),
        ...(dates === null ? [] : datesBelow(dates, foot + 1.4)),
      ],
    ),
  ];
}

const datesBelow = ([first, last]: readonly [string, string], y: number) => [
  s('text', { y: rem(y) }, first),
  ' ',
  s('text', { className: ['end'], x: '100%', y: rem(y) }, last),
];

function dotOf({ x, y, told }: Placed): Element {
  const className = [told ? 'i' : 'p'];
  return s('circle', { className, cx: percent(x), cy: rem(y), r: '.28rem' });
}

/** An arrow to the side to which a number is open. */
function arrow({ x, y, open }: Placed): Element[] {
  if (open === null) return [];
  const way = open === 'up' ? -1 : 1;
  return [
    s('svg', { x: percent(x), y: rem(y), ...unclipped }, [
      s('path', {
        d: `M0 0V${way * 22}M-5 ${way * 16}L0 ${way * 22}L5 ${way * 16}`,
        fill: outline.fill,
      }),
    ]),
  ];
}

/** Round numbers as hairlines, each with its words at an end; where one has no room for them, all stand without. */
function linesAcross(
  scale: CourseScale,
  yOf: (value: number) => number,
  write: (value: number) => string,
  taken: readonly Stretch[],
): (Element | string)[] {
  const marks = roundNumbers(scale).map((value) => {
    const [y, words] = [yOf(value), write(value)];
    return { y, words, end: endWithRoom(words, y, taken) };
  });
  const isWritten = marks.every(({ end }) => end !== null);
  return marks.flatMap(({ y, words, end }) => {
    const place =
      end === 'end' ? { className: ['soft', 'end'], x: '100%' } : { className: ['soft'] };
    return [
      s('line', { className: ['hair'], x2: '100%', y1: rem(y), y2: rem(y), ...outline }),
      ...(isWritten ? [s('text', { ...place, y: rem(y - 0.3) }, words), ' '] : []),
    ];
  });
}

/** The labels in the order in which they are given room: the ends of the first line, what stands apart, all others. */
function wanted(lines: readonly { name: string | null; points: readonly Placed[] }[]): Label[] {
  const [main, ...others] = lines;
  const own = (main?.points ?? []).map((point, index) => ({
    ...labelAt(main?.points ?? [], index, null),
    point,
    isEnd: index === 0 || index === (main?.points.length ?? 0) - 1,
  }));
  const ends = own.filter(({ isEnd }) => isEnd);
  const apart = own.filter(({ isEnd, point }) => !isEnd && point.revised);
  const between = own
    .filter(({ isEnd, point }) => !isEnd && !point.revised)
    .sort((a, b) => Number(b.told) - Number(a.told));
  const theirs = others.flatMap(({ name, points }) =>
    points.map((point, index) => ({
      ...labelAt(points, index, index === points.length - 1 ? name : null),
      point,
    })),
  );
  const all = [...ends, ...apart, ...theirs, ...between];
  const rank = ({ point }: { point: Placed }) => Number(point.shown !== 'first');
  return all.filter(({ point }) => point.shown !== false).sort((a, b) => rank(a) - rank(b));
}

/** Of what stands alone, where its side has no room. */
const aside: readonly LabelPlace[] = [
  { anchor: 'start', at: 'above' },
  { anchor: 'end', at: 'above' },
  { anchor: 'start', at: 'below' },
  { anchor: 'end', at: 'below' },
];

const place = (anchor: LabelPlace['anchor'], at: LabelPlace['at']): LabelPlace => ({ anchor, at });

/** Off the line: above it before a rise, below it before a fall, and on the other side behind them. */
function labelAt(points: readonly Placed[], index: number, name: string | null): Label {
  const { x, y, pieces, told, value, open, revised } = points[index] as Placed;
  const [before, after] = [points[index - 1], points[index + 1]];
  const rises = before ? value >= before.value : after ? after.value < value : false;
  const side = rises ? 'above' : 'below';
  const other = rises ? 'below' : 'above';
  const alone = points.length === 1 || isBeside(points, index) || open !== null;
  const places = alone
    ? [place('start', 'beside'), place('end', 'beside'), ...aside]
    : [
        place('end', side),
        place('start', before ? other : side),
        place('mid', side),
        place('start', side),
        ...(before ? [] : [place('start', other)]),
        // The words beneath speak of it, so it had better stand a little off than nowhere.
        ...(revised ? [place('mid', 'higher'), place('start', 'higher')] : []),
      ];
  return { x, y, pieces, told, name, places };
}
