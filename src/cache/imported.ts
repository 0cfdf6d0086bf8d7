import { dirname, join } from 'node:path';
import type { ReadText } from './all-code.ts';

/** Statements that import, or pass on what they import, and imports that are called. Types alone are gone when code runs. */
const imports =
  /^(?:import|export)\b(?! type\b)(?:[^'"`;]*?\bfrom)?\s*['"](?<stated>\.[^'"]+)['"]|\bimport\(\s*['"](?<called>\.[^'"]+)['"]/gm;

/**
 * Modules and all of ours that they import, each with its text: rather one too many than one too few. To look through them
 * takes a hundredth of what bundling them does.
 * @param wanted which of the imported ones are followed: all of them
 */
export function withImported(
  modules: readonly string[],
  read: ReadText,
  wanted: (path: string) => boolean = () => true,
): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [...modules];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = read(path);
    found.set(path, text);
    for (const address of importedBy(text)) {
      const imported = join(dirname(path), address);
      if (wanted(imported)) waiting.push(imported);
    }
  }
  return found;
}

const known = new Map<string, readonly string[]>();

/** The addresses that a text imports from; most modules are asked for by a dozen others. */
function importedBy(text: string): readonly string[] {
  const addresses =
    known.get(text) ??
    Array.from(
      text.matchAll(imports),
      ({ groups }) => groups?.['stated'] ?? groups?.['called'] ?? '',
    );
  known.set(text, addresses);
  return addresses;
}
