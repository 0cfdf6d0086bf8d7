import { f1, share } from './counts.ts';
import type { Score } from './score-text.ts';

/** What the counts of a score amount to, in per cent; `null` where there was nothing to measure. */
export function ratesOf({ figures, quotations }: Score) {
  return {
    precision: share(figures.right, figures.found),
    recall: share(figures.right, figures.marked),
    f1: f1(figures),
    whole: share(figures.whole, figures.marked),
    malformedPrecision: share(figures.malformedRight, figures.malformedFound),
    malformedRecall: share(figures.malformedRight, figures.malformedMarked),
    byRight: share(figures.byRight, figures.byNamed),
    byWrong: share(figures.byWrong, figures.byMarked),
    quotationF1: f1(quotations),
    kindRight: share(quotations.kindRight, quotations.marked),
    speakerRight: share(quotations.speakerRight, quotations.named),
    speakerWrong: share(quotations.speakerWrong, quotations.marked),
  };
}
