import { dirname, join, normalize } from 'node:path';
import { ourFiles } from './files.ts';

/** What one file asks of another. */
interface Import {
  /** The file that asks, from the project's folder. */
  by: string;
  /** A file of ours, from the project's folder; of what is not ours, its name. */
  of: string;
  /** Types are gone at run time. */
  typesAlone: boolean;
}

const imports =
  /^[ \t]*(?:import|export)(?<types> type)? ?[^'"]*?from ['"](?<from>[^'"]+)['"]|^[ \t]*import ['"](?<bare>[^'"]+)['"]/gm;

/** Every import of the files of `src`. */
export const allImports: readonly Import[] = ourFiles('src').flatMap(({ path, text }) =>
  [...text.matchAll(imports)].map(({ groups: { types, from, bare } = {} }): Import => {
    const [name = ''] = (from ?? bare ?? '').split('?');
    const of = name.startsWith('.') ? normalize(join(dirname(path), name)) : name;
    return { by: path, of, typesAlone: types !== undefined };
  }),
);
