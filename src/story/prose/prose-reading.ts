import type { FoundFigure, FoundQuotation, Passage, Reading } from '../../reading/types.ts';

/** Headline and standfirst as passages: they are read with the prose, so that a name may be given in full there. */
export function headPassages({
  headline,
  standfirst,
}: {
  headline: string;
  standfirst: string;
}): Passage[] {
  return [
    { kind: 'headline', text: headline, opaque: [] },
    { kind: 'standfirst', text: standfirst, opaque: [] },
  ];
}

/** The reading of the passages from number `first` on, counted from there. What stands before has no address. */
export function proseReading(reading: Reading, first: number): Reading {
  const inProse = ({ passage }: { passage: number }) => passage >= first;
  const moved = <T extends { passage: number }>(item: T): T => ({
    ...item,
    passage: item.passage - first,
  });
  const figures: FoundFigure[] = reading.figures.filter(inProse);
  const skipped = reading.figures.length - figures.length;
  const quotations: FoundQuotation[] = reading.quotations.filter(inProse);
  return {
    sentences: reading.sentences.slice(first),
    figures: figures.map(moved),
    quotations: quotations.map(moved),
    relations: reading.relations.filter(inProse).map((relation) => ({
      ...moved(relation),
      total: relation.total === null ? null : relation.total - skipped,
      parts: relation.parts.map((part) => part - skipped),
    })),
    doubts: reading.doubts.filter(inProse).map((doubt) => ({
      ...moved(doubt),
      total: doubt.total === null ? null : doubt.total - skipped,
      parts: doubt.parts.map((part) => part - skipped),
    })),
    unpaired: reading.unpaired.filter(inProse).map(moved),
  };
}
