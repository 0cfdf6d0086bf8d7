import type { TokenSpan } from '../../sentences/bounds.ts';
import { cuesOf, type Told } from '../mentions.ts';
import {
  hasArticle,
  isAge,
  isName,
  isNameAlone,
  isNameAt,
  MOST,
  segmentsIn,
  startsKnown,
  type Segment,
} from './segments.ts';

/** Things told one by one. */
export interface Listed extends TokenSpan {
  told: Told;
  /** Its things, one by one. */
  items: readonly TokenSpan[];
  /** How many things there are in each way in which the list may be read, the likeliest first. */
  counts: readonly number[];
  areNames: boolean;
  /** “And” stands before the last. */
  isClosed: boolean;
}

/** A thing that opens a sentence with others has no more words: “the skimmed milk”. */
const SHORT = 3;

/** “Sugar, oil and rice are dearer”: things without names that open a sentence, three at least. */
export function openingList(told: Told): Listed | null {
  const { from } = told.span;
  const and = cuesOf(told, 'and')[0];
  if (!and || and.from <= from || and.to >= told.span.to) return null;
  const before = segmentsIn(told, { from, to: and.from });
  const [, second] = before;
  const areShort = before.every((one) => one.to - one.from <= SHORT && !isAge(told, one));
  if (!second || !areShort || isNameAt(told, second)) return null;
  const items = [...before, { from: and.to, to: and.to + 1 }];
  return {
    ...{ told, from, to: and.to + 1, items, counts: [items.length] },
    ...{ areNames: false, isClosed: true },
  };
}

/** The things of a stretch as a list of its own; `null` where it is none. */
export function listIn(told: Told, span: TokenSpan): Listed | null {
  const segments = segmentsIn(told, span).slice(0, MOST);
  const [first] = segments;
  if (!first) return null;
  // The first word of a sentence has a capital whatever it is.
  const [, second] = segments;
  const opens = first.from === told.span.from && second !== undefined;
  const areNames =
    isName(told, first) && !hasArticle(told, first) && (!opens || isNameAt(told, second));
  const isAside = (segment: Segment): boolean =>
    areNames ? !isNameAt(told, segment) || hasArticle(told, segment) : isNameAlone(told, segment);
  // “Ann, a nurse, and Piet, a driver”, “a driver, 43, and two passengers”, “a flat in Lyon, France, and a house”.
  const items = segments.filter(
    (segment) => !isAge(told, segment) && (segment === first || segment.leads || !isAside(segment)),
  );
  const closers = items.flatMap((segment, at) =>
    segment.leads || segment.ands.length > 0 ? [{ segment, at }] : [],
  );
  const parted = ({ segment: { leads, ands }, at }: (typeof closers)[number]): number =>
    at + 1 + (leads || ands.length === 0 ? 0 : 1);
  const main = closers.find(({ segment }) => segment.leads) ?? closers[0];
  const last = main?.segment ?? items.at(-1);
  if (!last) return null;
  const upTo = main ? items.slice(0, main.at + 1) : items;
  const own = upTo.flatMap((segment): TokenSpan[] => {
    const [and] = segment.ands;
    return segment !== main?.segment || segment.leads || !and
      ? [segment]
      : [
          { from: segment.from, to: and.from },
          { from: and.to, to: segment.to },
        ];
  });
  if (own.length < 2) return null;
  // “Tim Cook, the head of the firm, and …”.
  const isOffice = (item: TokenSpan): boolean =>
    areNames && item !== own.at(-1) && startsKnown(told, item);
  const offices = startsKnown(told, first) ? 0 : own.filter(isOffice).length;
  const others = closers.filter((one) => one !== main).map(parted);
  // “…, and the Navy men Woods and Doherty”.
  const isLoose = main && main.segment.ands.length > (main.segment.leads ? 0 : 1);
  return {
    told,
    from: span.from,
    to: last.to,
    items: own,
    counts: [
      ...new Set([
        own.length,
        own.length - offices,
        ...others,
        ...(isLoose ? [own.length + 1] : []),
      ]),
    ],
    areNames,
    isClosed: main !== undefined,
  };
}
