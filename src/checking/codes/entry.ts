import type { Example } from './example.ts';

export type Severity = 'error' | 'warning' | 'remark';

/** All that is said of one code: `check` prints it beside a problem, the manual makes a section of it. */
export interface CodeEntry {
  severity: Severity;
  /** What is the matter, as a heading: “Words that the prose does not have”. */
  title: string;
  /** What should have stood there, where the problem itself does not say it closer. */
  expected: string;
  /** One sentence that tells an editor how to mend it. */
  mend: string;
  /** A paragraph of the manual: when it is raised, and why. */
  about: string;
  /** The smallest content that raises it. */
  example: Example;
}
