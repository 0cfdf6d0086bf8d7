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
  /** What it takes of what is exported there; `*` for all. */
  names: readonly string[];
}

const imports =
  /^[ \t]*(?:import|export)(?<types> type)? ?(?<what>[^'"]*?)from ['"](?<from>[^'"]+)['"]|^[ \t]*import ['"](?<bare>[^'"]+)['"]/gm;
const later = /\bimport\(\s*['"](?<from>[^'"]+)['"]/g;

/** `{ a, type B, c as d }` to `a`, `B` and `c`. */
const namesIn = (what: string): string[] =>
  (/\{([^}]*)\}/.exec(what)?.[1] ?? '*')
    .split(',')
    .flatMap((each) => /^(?:type )?([\w$*]+)/.exec(each.trim())?.[1] ?? []);

/** The file of ours, or the package, that a file means by a name. */
function meant(by: string, from: string): string {
  const [name = ''] = from.split('?');
  return name.startsWith('.') ? normalize(join(dirname(by), name)) : name;
}

const code = ourFiles().filter(({ path }) => /\.(?:ts|astro)$/.test(path));

/** Every import of our files, tests and settings of tools among them. */
export const everyImport: readonly Import[] = code.flatMap(({ path, text }) =>
  [...text.matchAll(imports)].map(({ groups: { types, what, from, bare } = {} }): Import => ({
    by: path,
    of: meant(path, from ?? bare ?? ''),
    typesAlone: types !== undefined,
    names: bare === undefined ? namesIn(what ?? '') : [],
  })),
);

/** Every import of the files of `src`. */
export const allImports = everyImport.filter(({ by }) => by.startsWith('src/'));

/** Files of ours that others load only when they need them, whole. */
export const loadedLater: ReadonlySet<string> = new Set(
  code.flatMap(({ path, text }) =>
    [...text.matchAll(later)].map(({ groups }) => meant(path, groups?.['from'] ?? '')),
  ),
);
