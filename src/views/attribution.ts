import type { Edition } from '../edition/edition.ts';
import type { QuotedFigure } from '../story/types.ts';
import { figures as wording, longDate } from '../wording/index.ts';

/** Who says so, by name: “United Nations”, or that nobody is named. */
export function sayer(edition: Edition, { by }: Pick<QuotedFigure, 'by'>): string {
  return (by === null ? null : edition.people.get(by)?.name) ?? wording.nobody;
}

/** Who says so and as of when, in one line. */
export function attribution(edition: Edition, figure: QuotedFigure): string {
  const name = sayer(edition, figure);
  return figure.asOf === null ? name : `${name}, ${wording.asOf(longDate(figure.asOf))}`;
}
