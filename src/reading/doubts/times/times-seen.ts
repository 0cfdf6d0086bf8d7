/** How two times of day stand in a text. */
export interface TimesSeen {
  /** The places of the two among the times around. */
  first: number;
  second: number;
  /** How many times there are. */
  count: number;
  areInOneSentence: boolean;
  /** Whether the span stands in their sentence. */
  isBesideBoth: boolean;
}
