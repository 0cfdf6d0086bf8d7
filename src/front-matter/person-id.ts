import { plainLatin } from '../plain-latin.ts';

const longest = 60;

/** The name that a file of `content/people/` for somebody would have, without its ending: “Ana Pérez” in `ana-perez`. */
export function personIdOf(name: string): string {
  return plainLatin(name)
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
}
