import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere } from '../../src/first-where.ts';

test('it finds what looking at one after the other finds', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.integer({ min: -5, max: 110 }), (from, length, edge) => {
      const places = Array.from({ length }, (_, index) => from + index);
      const found = firstWhere(from, from + length, (at) => at >= edge);
      expect(found).toBe(places.find((at) => at >= edge) ?? from + length);
    }),
  );
});
