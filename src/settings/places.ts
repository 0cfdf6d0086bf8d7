import { parseAst } from 'rolldown/parseAst';
import { positions } from '../checking/position.ts';
import type { Places } from './problems.ts';

type Statement = ReturnType<typeof parseAst>['body'][number];
type Declared = NonNullable<Extract<Statement, { type: 'ExportNamedDeclaration' }>['declaration']>;
type Declarator = Extract<Declared, { type: 'VariableDeclaration' }>['declarations'][number];
type Expression = NonNullable<Declarator['init']>;
type Keys = Extract<Expression, { type: 'ObjectExpression' }>;

/** Where a setting is written: offsets of its key and of its value. */
interface Written {
  key: number;
  value: number;
}

/** What `export const site` is set to. */
function siteIn(source: string): Expression | null {
  const declarators = parseAst(source, { lang: 'ts' }).body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' &&
    statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : [],
  );
  const ours = declarators.find(({ id }) => id.type === 'Identifier' && id.name === 'site');
  return ours?.init ?? null;
}

/** The keys and values that an expression writes out, whatever types are said of it; `null` where it is no such thing. */
function keysOf(expression: Expression): Keys | null {
  switch (expression.type) {
    case 'ObjectExpression':
      return expression;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return keysOf(expression.expression);
    default:
      return null;
  }
}

/**
 * Where the settings stand in the file that exports them as `site`. What is written nowhere, since it is reckoned or
 * spread, stands where that is.
 * @throws where the source is no TypeScript
 */
export function settingsPlaces(file: string, source: string): Places {
  const at = positions(source);
  const placeAt = (offset: number) => ({ file, ...at(offset) });
  const known = new Map<string, Written>();
  const again: { key: string; place: Places['again'][number]['place']; first: Written }[] = [];
  const site = siteIn(source);
  known.set('', { key: site?.start ?? 0, value: site?.start ?? 0 });
  const collect = (expression: Expression, path: readonly string[]) => {
    for (const property of keysOf(expression)?.properties ?? []) {
      if (property.type !== 'Property') continue;
      const { key, value } = property;
      const name =
        key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
      if (name === null) continue;
      const own = [...path, name];
      const first = known.get(String(own));
      if (first !== undefined) again.push({ key: name, place: placeAt(key.start), first });
      known.set(String(own), { key: key.start, value: value.start });
      collect(value, own);
    }
  };
  if (site !== null) collect(site, []);
  const nearest = (path: readonly PropertyKey[]): Written =>
    known.get(String(path)) ??
    (path.length === 0 ? { key: 0, value: 0 } : nearest(path.slice(0, -1)));
  return {
    ofKey: (path) => placeAt(nearest(path).key),
    ofValue: (path) => placeAt(nearest(path).value),
    again: again.map(({ first, ...one }) => ({ ...one, first: placeAt(first.key) })),
  };
}
