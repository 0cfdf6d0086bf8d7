import { create } from 'fontkitten';

/** Both spaces that words stand apart by. */
const spaces = [' ', '\u00a0'];
/** The kind of lookup that moves one glyph of a pair, and the kind that only leads to another with a wider offset. */
const pairs = 2;
const farther = 9;

/**
 * A TrueType font in which no pair with a space is narrower than the space. Newsreader kerns a space by up to a sixth
 * beside each of W, T, A, Y, points and marks; of “well. With” both pairs come together, and a quarter of the space is
 * left, which reads as one word. All other kerning stays, and so does what widens a space behind an f that hangs over.
 */
export function withWordSpaces(font: Buffer): Buffer {
  const bytes = Buffer.from(font);
  const known = create(bytes);
  const gpos = tableOf(bytes, 'GPOS');
  if (known.isCollection || gpos === null) return bytes;
  const glyphs = new Set(
    spaces.map((space) => known.glyphForCodePoint(space.codePointAt(0) ?? 0).id),
  );
  for (const subtable of pairTables(bytes, gpos)) {
    const each = bytes.readUInt16BE(subtable) === 1 ? pairsByGlyph : pairsByClass;
    for (const value of each(bytes, subtable, glyphs)) widen(bytes, value);
  }
  return bytes;
}

/** Where what a pair moves the first glyph by stands, and which parts of it are told. */
interface Value {
  at: number;
  format: number;
}

/** Takes back what brings the space nearer, with how that varies by weight. */
function widen(bytes: Buffer, { at, format }: Value): void {
  const advance = at + 2 * countOf(format & 0b11);
  if ((format & 0b100) === 0 || bytes.readInt16BE(advance) >= 0) return;
  bytes.writeInt16BE(0, advance);
  if (format & 0b100_0000) bytes.writeUInt16BE(0, at + 2 * countOf(format & 0b11_1111));
}

function tableOf(bytes: Buffer, tag: string): number | null {
  for (let at = 12; at < 12 + 16 * bytes.readUInt16BE(4); at += 16) {
    if (bytes.toString('latin1', at, at + 4) === tag) return bytes.readUInt32BE(at + 8);
  }
  return null;
}

function* pairTables(bytes: Buffer, gpos: number): Generator<number> {
  const list = gpos + bytes.readUInt16BE(gpos + 8);
  for (const lookup of offsets(bytes, list, list)) {
    const kind = bytes.readUInt16BE(lookup);
    for (const at of offsets(bytes, lookup + 4, lookup)) {
      const far = kind === farther;
      if ((far ? bytes.readUInt16BE(at + 2) : kind) !== pairs) continue;
      yield far ? at + bytes.readUInt32BE(at + 4) : at;
    }
  }
}

function* pairsByGlyph(bytes: Buffer, table: number, spaces: Set<number>): Generator<Value> {
  const { format, size } = valuesOf(bytes, table);
  const firsts = [...covered(bytes, table + bytes.readUInt16BE(table + 2))];
  for (const [index, set] of [...offsets(bytes, table + 8, table)].entries()) {
    for (let pair = 0; pair < bytes.readUInt16BE(set); pair += 1) {
      const at = set + 2 + pair * (2 + size);
      if (spaces.has(firsts[index] ?? -1) || spaces.has(bytes.readUInt16BE(at))) {
        yield { at: at + 2, format };
      }
    }
  }
}

function* pairsByClass(bytes: Buffer, table: number, spaces: Set<number>): Generator<Value> {
  const { format, size } = valuesOf(bytes, table);
  const [first, second] = [8, 10].map((at) =>
    ofSpacesAlone(bytes, table + bytes.readUInt16BE(table + at), spaces),
  );
  const [rows, columns] = [bytes.readUInt16BE(table + 12), bytes.readUInt16BE(table + 14)];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (first?.has(row) !== true && second?.has(column) !== true) continue;
      yield { at: table + 16 + (row * columns + column) * size, format };
    }
  }
}

/** The classes that hold spaces and nothing else. */
function ofSpacesAlone(bytes: Buffer, table: number, spaces: Set<number>): Set<number> {
  const classes = [...classesOf(bytes, table)];
  const found = classes.flatMap(([glyph, name]) => (spaces.has(glyph) ? [name] : []));
  return new Set(
    found.filter((name) => classes.every(([glyph, other]) => other !== name || spaces.has(glyph))),
  );
}

function valuesOf(bytes: Buffer, table: number): { format: number; size: number } {
  const [format, of] = [bytes.readUInt16BE(table + 4), bytes.readUInt16BE(table + 6)];
  return { format, size: 2 * (countOf(format) + countOf(of)) };
}

/** Where the tables begin that a list of offsets leads to. */
function* offsets(bytes: Buffer, list: number, from: number): Generator<number> {
  for (let index = 1; index <= bytes.readUInt16BE(list); index += 1) {
    yield from + bytes.readUInt16BE(list + 2 * index);
  }
}

function* covered(bytes: Buffer, table: number): Generator<number> {
  const ranges = bytes.readUInt16BE(table) === 2;
  for (let index = 0; index < bytes.readUInt16BE(table + 2); index += 1) {
    const at = table + 4 + index * (ranges ? 6 : 2);
    const last = bytes.readUInt16BE(ranges ? at + 2 : at);
    for (let glyph = bytes.readUInt16BE(at); glyph <= last; glyph += 1) yield glyph;
  }
}

function* classesOf(bytes: Buffer, table: number): Generator<[number, number]> {
  if (bytes.readUInt16BE(table) === 1) {
    const first = bytes.readUInt16BE(table + 2);
    for (let index = 0; index < bytes.readUInt16BE(table + 4); index += 1) {
      yield [first + index, bytes.readUInt16BE(table + 6 + 2 * index)];
    }
    return;
  }
  for (let index = 0; index < bytes.readUInt16BE(table + 2); index += 1) {
    const at = table + 4 + 6 * index;
    for (let glyph = bytes.readUInt16BE(at); glyph <= bytes.readUInt16BE(at + 2); glyph += 1) {
      yield [glyph, bytes.readUInt16BE(at + 4)];
    }
  }
}

const countOf = (bits: number): number => (bits === 0 ? 0 : (bits & 1) + countOf(bits >> 1));
