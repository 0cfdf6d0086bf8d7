import { compare, quantityOf } from '../../relations/quantity.ts';
import { isMark } from '../../tokens/token.ts';
import type { Doubt } from '../../types.ts';
import { areLike, cueBefore, isLasting, thingsOf, type Mention, type Told } from '../mentions.ts';
import { yearsIn } from '../spans/years.ts';
import { valueOf } from '../sums-of.ts';
import { ahead, cuesAhead, doubt, type Kind, type View } from '../view.ts';
import type { Cue, Role } from '../wording.ts';

/** “Up” of a sentence before may belong to any verb. */
const SHORTEST = 3;
/** Between what was and its time stand no more words. */
const TIME = 4;

type Cues = ReadonlyMap<Role, readonly Cue[]>;

/** “Against 1,391 in the twelve months before”: a time behind what was; else the two may be of two bodies. */
function isOfTime(told: Told, { to }: Mention): boolean {
  const isNear = (at: number): boolean => at >= to && at - to <= TIME;
  return (
    told.byRole.get('time')?.some(({ from }) => isNear(from)) === true ||
    yearsIn(told.parsed, told.span, told.mentions).some(({ at }) => isNear(at)) ||
    told.mentions.some((span) => span.kind === 'measure' && !isLasting(span) && isNear(span.from))
  );
}

/** What is and what was, where a sentence sets the one against the other and tells no third number of their kind. */
function pairIn(told: Told): [is: Mention, was: Mention] | null {
  const [is, was, ...more] = thingsOf(told);
  if (!is || !was || more.length > 0 || !areLike(is, was)) return null;
  if (
    told.mentions.some(
      ({ kind, figure }) => kind === 'percent' || kind === 'fraction' || figure.end,
    )
  )
    return null;
  if (!isOfTime(told, was)) return null;
  const upon = cueBefore(was, 'against', 0);
  const isPaused =
    upon && (upon.from === is.to || isMark(told.parsed.tokens[upon.from - 1], ',(—–'));
  return cueBefore(was, 'compared', 1) || isPaused ? [is, was] : null;
}

/** Between “not” and what it turns round stand no more words. */
const NOT = 3;

/** The words that say which way something went; nothing where they say both, or neither is plain. */
function wayIn(
  { parsed: { tokens } }: Told,
  cues: Cues,
  shortest: number,
): { isRise: boolean; cue: Cue } | null {
  const long = (role: Role): Cue[] =>
    (cues.get(role) ?? []).filter(({ from }) => (tokens[from]?.text.length ?? 0) >= shortest);
  const [rise, fall] = [long('rise'), long('fall')];
  const [cue] = [...rise, ...fall];
  const isDenied = cues.get('not')?.some(({ to }) => cue && to <= cue.from && cue.from - to < NOT);
  const isPlain = cue && (rise.length === 0 || fall.length === 0) && isDenied !== true;
  return isPlain ? { isRise: rise.length > 0, cue } : null;
}

/** “By 52 votes against 45”. */
function isVote({ byRole }: Told): boolean {
  const against = byRole.get('compared') ?? [];
  return (
    byRole.has('abstained') ||
    (byRole.get('ofHundred')?.some(({ from }) => !against.some((cue) => cue.from === from)) ??
      false)
  );
}

function directionsOf(view: View): Doubt[] {
  return view.tolds.flatMap((told) => {
    if (!told.byRole.has('against') || isVote(told)) return [];
    const pair = pairIn(told);
    if (!pair) return [];
    const [is, was] = pair;
    // “Shares jumped 8 per cent. Its orders stand at 940, against 1,100 a year ago.”
    const last = ahead(view, told);
    const isSized = last?.mentions.some(({ kind }) => kind === 'percent' || kind === 'fraction');
    const before = isSized ? null : cuesAhead(told, view);
    const own = told.byRole.has('rise') || told.byRole.has('fall');
    const way = own ? wayIn(told, told.byRole, 1) : before && wayIn(told, before, SHORTEST);
    const [now, then] = [quantityOf(is.figure), quantityOf(was.figure)];
    if (!way || !now || !then || compare(now, then) !== 'no') return [];
    return way.isRise === valueOf(is) > valueOf(was) ? [] : [doubt('change', is, [was], way.cue)];
  });
}

export const directions: Kind = {
  kind: 'change',
  example: {
    holds:
      'Thefts in the county fell last year, the police said, with 1,206 recorded against 1,391 in the year before.',
    fails:
      'Thefts in the county rose last year, the police said, with 1,206 recorded against 1,391 in the year before.',
  },
  find: directionsOf,
};
