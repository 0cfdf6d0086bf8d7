import { join } from 'node:path';
import { filesBelow, settingsOfAstro, type ReadText } from '../../cache/all-code.ts';
import type { Files } from '../../cache/code-of.ts';
import { withImported } from '../../cache/imported.ts';

/** The module that renders pages by all templates: the entry of their bundle. */
export const entry = join(import.meta.dirname, 'rendered-page.ts');

const bundler = join(import.meta.dirname, 'templates.ts');
const seals = join(import.meta.dirname, 'seals.ts');
const values = join(import.meta.dirname, '../../made/pages.ts');

const isComponent = (path: string) => path.endsWith('.astro');

const templates = () => filesBelow('src/pages').filter(isComponent);

/** What a bundle of all templates is made of, and what bundles them. It leaves all but components to Node. */
export function codeOfBundle(read: ReadText): Files {
  const makers = withImported([bundler, settingsOfAstro], read);
  return new Map([...makers, ...withImported([entry, ...templates()], read, isComponent)]);
}

/**
 * All that makes a page of its value and seals it. What reckons the value is none of it: that shows in the value, so that
 * other reading or checking alone renders nothing again.
 */
export function codeOfPages(read: ReadText): Files {
  const makers = [entry, seals, ...templates()];
  const rendering = withImported(makers, read, (path) => path !== values);
  const styles = filesBelow('src/styles').filter((path) => path.endsWith('.css'));
  const texts = styles.map((path) => [path, read(path)] as const);
  return new Map([...codeOfBundle(read), ...rendering, ...texts]);
}
