import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

const wording = join(import.meta.dirname, '../src/wording');

/** A node of ESTree, as far as it is walked here. */
interface SyntaxNode {
  type: string;
  value?: unknown;
  [child: string]: unknown;
}

/** The strings of some code, and the pieces of those that something is put into; names, types and comparisons apart. */
function stringsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(stringsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, ...children } = node as SyntaxNode;
  if (/^(?:TS|Import|BinaryExpression$)/.test(type)) return [];
  if (type === 'Literal') return typeof children.value === 'string' ? [children.value] : [];
  if (type === 'TemplateElement') return [(children.value as { cooked: string }).cooked];
  if (type === 'Property' && children['computed'] === false) return stringsIn(children.value);
  return Object.values(children).flatMap(stringsIn);
}

/** What the files of a language of the interface say: their sentences, and the pieces of those that something is put into. */
export function piecesOf(language: string): string[] {
  return globSync(`${language}/**/*.ts`, { cwd: wording }).flatMap((file) => {
    const { body } = parseAst(readFileSync(join(wording, file), 'utf8'), { lang: 'ts' });
    const code = body.filter(({ type }) => !/^(?:Export.*From|ExportAll)/.test(type));
    return code
      .filter((statement) => !('source' in statement && statement.source))
      .flatMap(stringsIn)
      .map((text) => text.trim())
      .filter((text) => text !== '');
  });
}
