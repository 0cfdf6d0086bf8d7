import type { FoundFigure, Relation } from '../reading/types.ts';
import { listed, named } from './named.ts';

/** The figures of a relation; the total is `null` where it is a hundred per cent that no figure tells. */
interface Members {
  parts: readonly FoundFigure[];
  total: FoundFigure | null;
}

/** What the words say of some numbers, and what the numbers do: “rose”, but 40% to 30% is a fall of 10 points. */
export function counterSaid(
  { kind }: Pick<Relation, 'kind'>,
  members: Members,
  cue: string,
): string {
  if (kind === 'sum') return madeOf(members);
  return (kind === 'change' ? movedOf(members, cue) : sharedOf(members)) ?? unfitting(members);
}

function madeOf({ parts, total }: Members): string {
  const printed = listed(parts.map(({ text }) => text));
  const whole = total?.text ?? '100%';
  const values = parts.map(({ value }) => value);
  if (!values.every((value) => typeof value === 'number')) {
    return `${printed} do not make ${whole} as printed`;
  }
  const sign = parts.every(({ kind }) => kind === 'percent') ? '%' : '';
  const made = values.reduce((sum, value) => sum + value, 0);
  return `${printed} make ${written(made)}${sign} as printed, not ${whole}`;
}

/** Of two numbers or a range that the words set in motion; `null` where a size stands beside them: then three are compared. */
function movedOf({ parts, total }: Members, cue: string): string | null {
  const all = [...new Set(total ? [...parts, total] : parts)];
  const before = all.length === 1 ? all[0] : all.find((one) => one !== total);
  const ends = all.length === 1 ? before?.value : [before?.value, total?.value];
  if (all.length > 2 || !before || !Array.isArray(ends)) return null;
  const [from, to] = ends as readonly unknown[];
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const printed =
    all.length === 1 ? named(before) : `${named(before)} to ${total ? named(total) : ''}`;
  return `“${cue}”, but ${printed} is ${wayOf(from, to, before.kind === 'percent')}`;
}

function wayOf(from: number, to: number, inPoints: boolean): string {
  if (from === to) return 'no change';
  const by = Math.abs(to - from);
  const way = to > from ? 'a rise' : 'a fall';
  if (inPoints) return `${way} of ${written(by)} points`;
  return from === 0 ? way : `${way} of ${written(Math.round((by / from) * 1000) / 10)}%`;
}

/** Of a share beside its part and its whole; `null` of a share that is told twice. */
function sharedOf({ parts: [part, whole], total }: Members): string | null {
  if (!part || !whole || !total) return null;
  const [one, all] = [part.value, whole.value];
  if (typeof one !== 'number' || typeof all !== 'number' || all === 0) return null;
  const share = written(Math.round((one / all) * 1000) / 10);
  return `${total.text}, but ${part.text} of ${whole.text} is ${share}%`;
}

const unfitting = ({ parts, total }: Members): string =>
  `${total ? named(total) : '100%'} does not fit ${listed(parts.filter((part) => part !== total).map(named))}`;

/** A number as English prints it, without the traces of binary fractions. */
function written(value: number): string {
  const [whole = '', rest] = String(Number(value.toPrecision(12))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
