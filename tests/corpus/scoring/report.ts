import { ratesOf } from './rates.ts';
import type { GroupScore } from './score-corpus.ts';

/** A group’s scores as lines for people. */
export function report({ lang, group, texts, score }: GroupScore): string {
  const rates = ratesOf(score);
  const { figures, quotations, problems } = score;
  return [
    `${lang}, ${group}: ${texts} texts`,
    `  figures     ${figures.marked} marked: precision ${percent(rates.precision)}, recall ${percent(rates.recall)}, ` +
      `F1 ${percent(rates.f1)}, whole ${percent(rates.whole)}`,
    `  malformed   ${figures.malformedMarked} marked: precision ${percent(rates.malformedPrecision)}, ` +
      `recall ${percent(rates.malformedRecall)}`,
    `  said by     ${figures.byMarked} marked: right name ${percent(rates.byRight)}, wrong name ${percent(rates.byWrong)}`,
    `  quotations  ${quotations.marked} marked: F1 ${percent(rates.quotationF1)}, kind ${percent(rates.kindRight)}, ` +
      `right speaker ${percent(rates.speakerRight)}, wrong speaker ${percent(rates.speakerWrong)}`,
    `  checks      ${problems.relations} relations found; ${problems.missed} of ${problems.marked} errors missed; ` +
      `${problems.falseAlarms} false alarms, ${problems.falseAlarmsOnRight} of them in ${problems.rightTexts} texts that are right`,
  ].join('\n');
}

const percent = (rate: number | null) => (rate === null ? 'none' : rate.toFixed(1));
