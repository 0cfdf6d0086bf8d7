export type Severity = 'error' | 'warning' | 'remark';

/** A place in a file of `content/`; line and column count from 1, columns in UTF-16 code units. */
export interface Place {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** Something that an editor should see: where, what was found, what was expected, how to mend it. */
export interface Problem extends Place {
  code: string;
  severity: Severity;
  found: string;
  expected: string;
  mend: string;
  /** Other places that belong to it, such as the parts of a sum. */
  related: readonly (Place & { what: string })[];
}
