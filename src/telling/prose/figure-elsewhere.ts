/** A figure as it stands in another story. */
export interface FigureElsewhere {
  slug: string;
  id: string;
  phrase: string;
  /** As of when, if the story says so. */
  asOf: string | null;
  headline: string;
  /** Place and date of the story. */
  from: string;
}
