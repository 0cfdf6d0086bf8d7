import type { Problem } from '../checking/problem.ts';
import { nobody, type StoryData } from '../front-matter/story-data.ts';
import type { Language } from '../reading/languages/language.ts';
import { unknownLanguage } from '../reading/languages/unknown.ts';
import { readPassages } from '../reading/read.ts';
import type { FoundQuotation, Passage, Reading } from '../reading/types.ts';
import { matchAdditions, type Found, type Matches } from './additions.ts';
import { corrections } from './correct.ts';
import type { Places } from './places.ts';
import { proseReading } from './prose/prose-reading.ts';

/** What front matter adds to the figures and the quotations of a prose. */
interface Additions {
  figures: StoryData['figures'];
  quotations: StoryData['quotations'];
}

/** Which addition belongs to which figure and quotation. */
interface Matched {
  figures: Matches;
  quotations: Matches;
  problems: Problem[];
}

/** A prose as it was read. */
export interface ReadProse {
  /** The reading of what stands before the prose and of the prose together. */
  whole: Reading;
  /** That of the prose, counted from its first passage. */
  reading: Reading;
  /** By the figures and quotations of the prose. */
  matched: Matched;
}

/**
 * Reads a text: what stands before its prose and the prose together, so that a name may be given in full there, and what
 * front matter adds to the prose.
 * @param why whether quotations tell the clues for and against their speakers
 */
export function readProse(
  { heads, passages }: { heads: readonly Passage[]; passages: readonly Passage[] },
  language: Language,
  additions: Additions,
  places: Places,
  why = false,
): ReadProse {
  const first = heads.length;
  const ofFigures = corrections(additions.figures, passages, first, language, places);
  const isKnown = language !== unknownLanguage;
  const whole = isKnown
    ? readPassages([...heads, ...passages], language, ofFigures.correct, why)
    : declaredAlone(
        readPassages([...heads, ...passages], language, (_, parsed) =>
          ofFigures.correct([], parsed),
        ),
      );
  const found = proseReading(whole, first);
  const figures = ofFigures.matches();
  const corrected = correctedQuotations(found, additions, passages, places);
  const { quotations, matches } = isKnown ? corrected : withEntries(corrected);
  const inHeads = whole.quotations.filter(({ passage }) => passage < first);
  const behind = quotations.map((item) => ({ ...item, passage: item.passage + first }));
  return {
    whole: { ...whole, quotations: [...inHeads, ...behind] },
    reading: { ...found, quotations },
    matched: {
      figures,
      quotations: matches,
      problems: [...figures.problems, ...matches.problems],
    },
  };
}

/** The quotations less what front matter says is none, and without the speakers that are nobody, each with its entry. */
function correctedQuotations(
  { quotations }: Reading,
  { quotations: entries }: Additions,
  passages: readonly Passage[],
  places: Places,
): { quotations: FoundQuotation[]; matches: Matches } {
  const { matches, problems } = matchAdditions('quotation', quotations, entries, passages, places);
  const kept = quotations.flatMap((quotation, order) => {
    const index = matches[order];
    const entry = entries[index ?? -1];
    if (entry?.marked === 'no') return [];
    return [{ index, quotation: entry?.by === nobody ? saidByNobody(quotation) : quotation }];
  });
  return {
    quotations: kept.map(({ quotation }) => quotation),
    matches: { matches: kept.map(({ index }) => index), problems },
  };
}

function saidByNobody(quotation: FoundQuotation): FoundQuotation {
  return { ...quotation, speaker: null, speakerSpan: null };
}

/** The additions of front matter, each to the figure or the quotation that it names. */
export function matchAll(
  found: { figures: readonly Found[]; quotations: readonly Found[] },
  additions: Additions,
  passages: readonly Passage[],
  places: Places,
): Matched {
  const figures = matchAdditions('figure', found.figures, additions.figures, passages, places);
  const quotations = matchAdditions(
    'quotation',
    found.quotations,
    additions.quotations,
    passages,
    places,
  );
  return { figures, quotations, problems: [...figures.problems, ...quotations.problems] };
}

/** A reading in a language that is not known, less what only its words could tell: front matter says the rest. */
const declaredAlone = (reading: Reading): Reading => ({ ...reading, doubts: [], unpaired: [] });

/** Of the words in marks those that front matter takes for quotations: of whole words, as far as anybody can say. */
function withEntries({
  quotations,
  matches,
}: ReturnType<typeof correctedQuotations>): ReturnType<typeof correctedQuotations> {
  const isEntered = (_: unknown, order: number) => matches.matches[order] !== undefined;
  return {
    quotations: quotations
      .filter(isEntered)
      .map((quotation) => ({ ...quotation, kind: 'direct' as const })),
    matches: { ...matches, matches: matches.matches.filter(isEntered) },
  };
}
