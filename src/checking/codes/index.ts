import { additions } from './additions.ts';
import { addresses } from './addresses.ts';
import { arithmetic } from './arithmetic.ts';
import type { CodeEntry } from './entry.ts';
import { files } from './files.ts';
import { frontMatter } from './front-matter.ts';
import { ids } from './ids.ts';
import { limits } from './limits.ts';
import { numbers } from './numbers.ts';
import { prose } from './prose.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';

/** Every code that a problem can have, in the order of the manual. */
export const codes = {
  ...frontMatter,
  ...additions,
  ...ids,
  ...references,
  ...numbers,
  ...arithmetic,
  ...quotations,
  ...prose,
  ...addresses,
  ...limits,
  ...files,
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof codes;
