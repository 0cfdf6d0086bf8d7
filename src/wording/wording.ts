import type * as english from './en/index.ts';
import type * as scripts from './en/scripts.ts';

/** What another language has to say where English says this: any words in the place of its own. */
type InOtherWords<Said> = Said extends string
  ? string
  : Said extends (...of: infer Of) => infer Result
    ? (...of: Of) => InOtherWords<Result>
    : { readonly [Name in keyof Said]: InOtherWords<Said[Name]> };

/**
 * Every sentence of the interface in one language. English tells by its shape what there is to say: a sentence that is added
 * in `en/` is missing in every other folder until it stands there too.
 */
export type Wording = InOtherWords<typeof english>;

/** What scripts in the browser and the worker say. */
export type ScriptWording = InOtherWords<typeof scripts>;
