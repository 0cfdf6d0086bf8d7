/** What a clue is worth to all languages, then what each of them adds to that. */
export type Row = readonly number[];
