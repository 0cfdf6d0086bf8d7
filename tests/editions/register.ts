import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectOf, type EditionName } from './editions.ts';

/** What the register says of an address that holds no page of the edition any more; `to` is where it is in the end. */
interface FormerAddress {
  path: string;
  to: string | null;
}

/** The addresses of an edition that moved or were withdrawn, by its register. */
export function formerAddressesOf(name: EditionName): FormerAddress[] {
  const folder = join(projectOf(name), 'content/register');
  const former = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .flatMap((line) => {
      const [path = '', state, to = null] = line.split('\t');
      return state === 'moved' || state === 'withdrawn' ? [{ path, to }] : [];
    });
  const moves = new Map(former.map(({ path, to }) => [path, to]));
  const endOf = (path: string | null): string | null => {
    const next = path === null ? undefined : moves.get(path);
    return next === undefined ? path : endOf(next);
  };
  return former.map(({ path, to }) => ({ path, to: endOf(to) }));
}
