import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawCourse } from '../../../src/drawings/course.ts';
import {
  placedLabels,
  stretchOf,
  stretchOfDot,
  type Label,
} from '../../../src/drawings/course-labels.ts';
import { isJoined, type CoursePoint } from '../../../src/drawings/course-line.ts';
import {
  along,
  roundNumbers,
  scaleFrom,
  scaleOf,
  upward,
} from '../../../src/drawings/course-scale.ts';

const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const somePoints = fc.array(fc.record({ day: fc.nat(4000), value: numbers }), {
  minLength: 2,
  maxLength: 40,
});

test('days and numbers stand where they are to scale, whatever they are', () => {
  fc.assert(
    fc.property(somePoints, fc.boolean(), (points, near) => {
      const values = points.map(({ value }) => value);
      const from = near ? scaleFrom(values) : Math.min(0, ...values);
      const scale = scaleOf(points, from);
      if (scale === null) return;
      for (const a of points) {
        expect(along(scale, a.day)).toBeGreaterThanOrEqual(0);
        expect(along(scale, a.day)).toBeLessThanOrEqual(1);
        expect(upward(scale, a.value)).toBeGreaterThanOrEqual(-1e-9);
        expect(upward(scale, a.value)).toBeLessThanOrEqual(1 + 1e-9);
        for (const b of points) {
          const [days, height] = [scale.last - scale.first, scale.most - scale.from];
          expect(along(scale, b.day) - along(scale, a.day)).toBeCloseTo((b.day - a.day) / days, 9);
          const rise = upward(scale, b.value) - upward(scale, a.value);
          expect(rise).toBeCloseTo((b.value - a.value) / height, 6);
        }
      }
      const round = roundNumbers(scale);
      expect(round.length).toBeLessThanOrEqual(5);
      // As far as a drawing can show: numbers next to nought are told from it by no share of themselves.
      const least = (scale.most - scale.from) * 1e-9;
      for (const line of round) {
        expect(line).toBeGreaterThan(scale.from - least);
        expect(line).toBeLessThanOrEqual(scale.most + least);
      }
    }),
  );
});

test.each([
  [[6884, 10582], 0],
  [[7155, 8231], 6500],
  [[21, 22, 24], 20],
  [[-5, 100], -5],
])('a scale of %j that shows what happens begins at %i', (values, from) => {
  expect(scaleFrom(values)).toBe(from);
});

test('no number covers a dot or another number, nor leaves the narrowest page', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const labels = fc.array(
    fc.record({
      x: share,
      y: fc.double({ min: 2, max: 12, noNaN: true }),
      digits: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 30 },
  );
  const places = (['above', 'below', 'beside'] as const).flatMap((at) =>
    (['start', 'end'] as const).map((anchor) => ({ anchor, at })),
  );
  fc.assert(
    fc.property(labels, (wanted) => {
      const all = wanted.map(({ digits, ...at }): Label => ({
        ...{ ...at, told: true, name: null, places },
        pieces: [{ text: '8'.repeat(digits), small: false }],
      }));
      const placed = placedLabels(all, all.map(stretchOfDot), 14);
      const taken = [
        ...all.map(stretchOfDot),
        ...placed.map((label) => stretchOf(label, label.place)),
      ];
      for (const label of placed) {
        const own = stretchOf(label, label.place);
        expect(own.left).toBeGreaterThan(-1);
        expect(own.right).toBeLessThan(18.5);
        const under = taken.filter(
          (other) =>
            own.left < other.right &&
            other.left < own.right &&
            own.top < other.bottom &&
            other.top < own.bottom,
        );
        expect(under).toEqual([own]);
      }
    }),
  );
});

const point = (day: number, value: number, more: Partial<CoursePoint> = {}): CoursePoint => ({
  ...{ day, value, pieces: [{ text: String(value), small: false }] },
  ...{ told: false, revised: false, open: null, shown: true, ...more },
});

function draw(
  lines: { name: string | null; points: CoursePoint[] }[],
  drawn: 'steps' | 'line' = 'steps',
  { from = 0, base = null as string | null } = {},
) {
  const scale = scaleOf(
    lines.flatMap(({ points }) => points),
    from,
  );
  if (!scale) throw new Error('there is no course');
  const dates = ['first', 'last'] as const;
  const look = { drawn, scale, height: 4, dates, base, across: null };
  return toHtml({ type: 'root', children: drawCourse(lines, look, 'words') });
}

test('a count stands until the next, and a line leads straight to it', () => {
  const points = [point(0, 100), point(50, 50), point(100, 200)];
  expect(draw([{ name: null, points }])).toContain('d="M0 25H100V38H200V0"');
  expect(draw([{ name: null, points }], 'line')).toContain('d="M0 25L100 38L200 0"');
});

test('a foot that is not nought is broken and says where the scale begins, and a number keeps off it', () => {
  const points = [point(0, 7100), point(50, 7900), point(100, 8200)];
  const broken = draw([{ name: null, points }], 'steps', { from: 6500, base: 'Scale from 6,500' });
  expect(broken).toContain('d="M0 0H7L10 -4L14 4L17 0H24"');
  expect(broken).toContain('Scale from 6,500</text>');
  expect(broken).toMatch(/<line x1="24" x2="100%"/);
  const whole = draw([{ name: null, points }]);
  expect(whole).not.toContain('M0 0H7L10');
  expect(whole).toContain('<line x2="100%" y1="6rem" y2="6rem"');
});

test('a revision that has no room close by stands a little off, since the words speak of it', () => {
  const points = [
    point(0, 100),
    point(9, 105),
    point(10, 170, { revised: true }),
    point(17, 190),
    point(100, 200),
  ];
  const told = points.map((each) => ({ ...each, told: true }));
  const plain = told.map((each) => ({ ...each, revised: false }));
  expect(draw([{ name: null, points: told }])).toContain('>170<');
  expect(draw([{ name: null, points: plain }])).not.toContain('>170<');
});

test('a number near the foot stands above its dot, not on the line of time below', () => {
  const points = [point(0, 80), point(50, 150), point(100, 200)];
  const html = draw([{ name: null, points }]);
  // The foot is at 6 rem: below its dot a number would stand on it.
  expect(html).toContain('cy="4.4rem"');
  expect(html).toContain('<text class="w" x="0%" y="3.55rem">80<');
});

test('a revision of a day is a thick upright beside the line, which goes on from what it was', () => {
  const points = [
    point(0, 100),
    point(50, 200),
    point(50, 150, { revised: true }),
    point(100, 200),
  ];
  const html = draw([{ name: null, points }]);
  expect(html).toContain('d="M0 25H100V0H200"');
  expect(html.match(/stroke-width="5"[^>]*/g)).toEqual([
    'stroke-width="5" x1="50%" x2="50%" y1="2rem" y2="3rem"',
  ]);
});

test('a second body has a dashed line of its own with its name, a single number a dot apart', () => {
  const main = { name: null, points: [point(0, 100), point(100, 200)] };
  const two = draw([main, { name: 'Ministry', points: [point(10, 400), point(90, 450)] }]);
  expect(two.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(two).toContain('>Ministry</text>');
  const one = draw([
    main,
    { name: 'Ministry', points: [point(50, 400, { open: 'up', told: true })] },
  ]);
  expect(one).not.toContain('stroke-dasharray');
  expect(one).toContain('class="i"');
  expect(one).toContain('M0 0V-22');
});

test('a number that is open to one side stands clear of its arrow', () => {
  const points = [point(0, 120), { ...point(50, 130), open: 'up' as const }, point(100, 100)];
  // Above would be on the arrow, beside on the line.
  expect(draw([{ name: null, points }])).toContain('<text class="w" x="50%" y="3.6rem">130<');
});

test('no line and no arrow is filled, whatever a stylesheet says of the svg that it stands in', () => {
  const points = [point(0, 120), point(50, 130, { open: 'up' }), point(100, 100)];
  const paths = draw([{ name: null, points }]).match(/<path[^>]*>/g) ?? [];
  expect(paths).toHaveLength(2);
  for (const path of paths) expect(path).toContain('fill="none"');
});

const at = (day: number, open: CoursePoint['open'] = null) => ({ day, open });

test.each([
  ['from each to the next', [at(0), at(30), at(61)], [false, true, true]],
  ['not across a gap', [at(0), at(31), at(61), at(364)], [false, true, true, false]],
  ['not to a bound', [at(0), at(100, 'up')], [false, false]],
  ['not from a bound', [at(0, 'down'), at(100), at(200)], [false, false, true]],
  ['between two alone, however far apart', [at(0), at(400)], [false, true]],
] as const)('a line leads %s', (_, points, joined) => {
  expect(isJoined(points, 'line')).toEqual(joined);
});

test('a count stands until the next, however long that is', () => {
  expect(isJoined([at(0), at(30, 'up'), at(400)], 'steps')).toEqual([false, true, true]);
});
