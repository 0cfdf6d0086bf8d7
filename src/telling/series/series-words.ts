import { isJoined } from '../../drawings/course-line.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Wording } from '../../wording/index.ts';
import type { SeriesLook } from './series-look.ts';
import { endsOf } from './series-ends.ts';
import { datesOfValues } from '../figures/value-date.ts';
import { spoken, type ToldSeries, type ToldValue } from './told-series.ts';

/** What a drawing of a series shows, in words: the numbers that are shown in it, with their dates. */
export function seriesWords(
  edition: Edition,
  { series, lines, values }: Pick<ToldSeries, 'series' | 'lines' | 'values'>,
  { from, own }: { from: number } & Pick<SeriesLook, 'own'>,
  words: Wording,
): string {
  const wording = words.series;
  const dated = datedIn(words);
  const nameOf = (by: string) => edition.people.get(by)?.name ?? null;
  if (own !== null) {
    const { first, last } = endsOf(lines[0]?.values ?? [], words);
    const by = lines[0]?.by === own.by ? null : nameOf(lines[0]?.by ?? '');
    const placed = wording.placed(series.name, spoken(own.pieces), first, last);
    return sentences(by !== null && `${wording.countedBy(by)}.`, placed);
  }
  if (series.drawn === 'bars') return wording.drawnBars(dated(values));
  const [main, ...others] = lines;
  const ofMain = main?.values ?? [];
  const anew = ofMain.filter(isRevised);
  const isMixed = new Set(lines.flatMap((line) => line.values.map(isTold))).size > 1;
  return sentences(
    wording.drawn(
      lineOf(series.drawn, lines),
      from,
      dated(few(ofMain.filter((value) => !isRevised(value)))),
    ),
    anew.length > 0 && wording.revised(dated(anew)),
    ...others.map((line) =>
      wording.apart(nameOf(line.by) ?? line.by, dated(few(line.values)), line.values.length > 1),
    ),
    isMixed && wording.dots,
  );
}

/** To which side a value is open: “more than”, “up to”. */
export const openOf = ({ bound }: ToldValue): 'up' | 'down' | null =>
  bound === 'atLeast' ? 'up' : bound === 'atMost' ? 'down' : null;

const isTold = ({ exactly }: ToldValue) => exactly.length > 0;
const isRevised = ({ revised }: ToldValue) => revised;

/** How much of the lines is drawn: all of it, what stands between neighbouring dates, or nothing but dots. */
function lineOf(
  drawn: 'steps' | 'line',
  lines: Pick<ToldSeries, 'lines'>['lines'],
): 'steps' | 'line' | 'broken' | 'dots' {
  if (drawn === 'steps') return drawn;
  const joints = lines.flatMap(({ values }) =>
    isJoined(
      values.map((value) => ({ day: value.day, open: openOf(value) })),
      drawn,
    ).slice(1),
  );
  if (!joints.includes(true)) return 'dots';
  return joints.includes(false) ? 'broken' : 'line';
}

/** More than these are better read in the table. */
const mostTold = 6;

/** The first and the last, and between them those that stories tell, as long as they are few. */
function few(values: readonly ToldValue[]): readonly ToldValue[] {
  if (values.length <= mostTold) return values;
  const between = values
    .slice(1, -1)
    .filter(isTold)
    .slice(0, mostTold - 2);
  return values.filter(
    (value, index) => index === 0 || index === values.length - 1 || between.includes(value),
  );
}

const datedIn = (words: Wording) => (values: readonly ToldValue[]) => {
  const dates = datesOfValues(values, words);
  return values.map(({ pieces }, index) => ({
    number: spoken(pieces),
    date: dates[index] ?? '',
  }));
};

const sentences = (...told: (string | null | false)[]) =>
  told.filter((sentence) => sentence !== null && sentence !== false).join(' ');
