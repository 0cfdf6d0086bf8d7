import { expect, test } from 'vitest';
import { byName, nameParts } from '../../../src/edition/names.ts';

const person = (name: string, ...aliases: string[]) => ({ kind: 'person', name, aliases }) as const;
const body = (name: string) => ({ kind: 'body', name, aliases: [] }) as const;

test.each([
  [person('Matilda Bogner'), 'Matilda', 'Bogner'],
  [person('Ana Teresita González Fraga', 'Ms. González Fraga'), 'Ana Teresita', 'González Fraga'],
  [person('Lyndon Baines Johnson', 'the president', 'Mr. Johnson'), 'Lyndon Baines', 'Johnson'],
  [person('Ana Pérez', 'Ana', 'Anita'), 'Ana', 'Pérez'],
  [person('José Manuel García Pérez'), 'José Manuel', 'García Pérez'],
  [person('Ana María de la Cruz'), 'Ana María', 'de la Cruz'],
  [person('Dwight D. Eisenhower'), 'Dwight D.', 'Eisenhower'],
  [person('Mary Ann'), 'Mary', 'Ann'],
  [person('Pelé'), '', 'Pelé'],
  [body('Bank of Ana'), '', 'Bank of Ana'],
  [
    { ...body('Marco Rubio and Rick Scott'), kind: 'people' } as const,
    '',
    'Marco Rubio and Rick Scott',
  ],
])('$name has a first and a family name', (named, given, family) => {
  expect(nameParts(named)).toEqual({ given, family });
});

test('people stand in the order of their family names, and bodies behind them in the order of theirs', () => {
  const named = [
    body('UN human rights office'),
    body('The Port'),
    body('U.S. State Department'),
    body('El Faro'),
    body('Azcuba'),
    person('Vincent van Gogh'),
    person('Ana Zuse'),
    person('Lech Łoza'),
    person('Lea Lund'),
    person('Ole Ørsted'),
    person('Bruno Rodríguez'),
    person('Zoe Agüero'),
    person('Eva de la Torre'),
    person('Anna Rodriguez'),
    person('Bashar al-Assad'),
    person('Omar Türk'),
  ];
  expect(named.toSorted(byName).map(({ name }) => name)).toEqual([
    'Zoe Agüero',
    'Bashar al-Assad',
    'Vincent van Gogh',
    'Lech Łoza',
    'Lea Lund',
    'Ole Ørsted',
    'Anna Rodriguez',
    'Bruno Rodríguez',
    'Eva de la Torre',
    'Omar Türk',
    'Ana Zuse',
    'Azcuba',
    'El Faro',
    'The Port',
    'UN human rights office',
    'U.S. State Department',
  ]);
});
