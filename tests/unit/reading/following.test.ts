import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/reading/languages/index.ts';
import { parse } from '../../../src/reading/parsed.ts';
import { plainText } from '../../../src/reading/plain-text.ts';
import { turnsOf } from '../../../src/reading/quotations/interviews.ts';
import { speakersOf, type SpeakersRow } from './reading-of.ts';

/** Who goes on as “he” or “she”: whoever was the last subject that the pronoun fits. */
const FOCUS: SpeakersRow[] = [
  ['Ann Lee rose. Tom Lark, 40, sat. “No,” she said.', ['Ann Lee']],
  ['Ann Lee rose. A woman wept. “No,” she said.', [null]],
  ['Ann Lee rose. A man wept. “No,” she said.', ['Ann Lee']],
  ['Ann Lee rose. Her mother wept. “No,” she said.', [null]],
  ['Ann Lee rose. Her mother, Sue Lee, wept. “No,” she said.', ['Sue Lee']],
  ['Ann Lee met Sue Kane. “No,” she said. “Never,” she added.', ['Ann Lee', 'Ann Lee']],
  ['Ann Lee rose.\nIt rained.\n“No,” she said.', ['Ann Lee']],
  ['Ann Lee rose.\nIt rained.\nIt rained.\nIt rained.\n“No,” she said.', [null]],
  ['Ann Lee rose. “Sit,” an aide said. “No,” she said.', [null, null]],
  ['The pumps failed. The pumps, Ann Lee said, were old. “No,” she said.', ['Ann Lee']],
];

/** Who says so between commas, before the verb of what they tell. */
const ASIDES: SpeakersRow[] = [
  ['The pilots, Ann Lee said, had asked for “the moon”.', ['Ann Lee']],
  ['Ann Lee rose. The pilots, she said, asked for “the moon”.', ['Ann Lee']],
  ['Ann Lee said Bo Lark had asked for “the moon”.', ['Bo Lark']],
  ['The pilots, an aide said, wanted “the moon”.', [null]],
  ['The pilots, Ann Lee said, left because Bo Lark called them “rude”.', ['Bo Lark']],
];

/** Lines of talk: whoever was asked answers. */
const TALK: SpeakersRow[] = [
  [
    '“We were full,” said Dr Ann Lee.\n“Were you?” Joel Strand asked.\n“Yes.”',
    ['Ann Lee', 'Joel Strand', 'Ann Lee'],
  ],
  ['“Were you full?” Joel Strand asked.\n“Yes.”', ['Joel Strand', null]],
];

/** Who goes on without a subject, and who is only pointed at. */
const SPANISH: SpeakersRow[] = [
  ['Luz Ruiz habló. De Ana Haro dijo que era «una amiga».', ['Luz Ruiz']],
  ['Luz Ruiz habló. De Ana Haro dijo el juez que era «una amiga».', [null]],
  ['Ana Polo miró a Luis Gil. «En breve», zanjó este.', [null]],
  ['Ana Polo calló. «En breve», dijo otro.', [null]],
  [
    '«No», dijo Ana Polo.\n«¿Por qué no?», preguntó Luis Gil.\n«Porque ya es muy tarde hoy».',
    ['Ana Polo', 'Luis Gil', 'Ana Polo'],
  ],
];

describe('following a text', () => {
  test.each(TALK)('talk: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each(SPANISH)('in Spanish: %s', (text, speakers) => {
    expect(speakersOf(text, 'es')).toEqual(speakers);
  });

  test.each(FOCUS)('a pronoun: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  test.each(ASIDES)('an aside: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('the turns of an interview', () => {
  const spanish = languageOf('es');
  if (!spanish) throw new Error('no Spanish');

  test.each([
    ['P. ¿Vino?\nR. Vino.', ['asks ¿Vino?', 'answers Vino.']],
    ['Pregunta: ¿Vino?\nRespuesta— Vino.', ['asks ¿Vino?', 'answers Vino.']],
    ['P. ¿Vino?\nP. ¿Y ella?', []],
    ['R. Vino.\nVino tarde.', []],
    ['Pregunta difícil.\nR. Vino.', []],
  ])('%s', (text, expected) => {
    const passages = plainText(text).map((passage, number) =>
      parse({ ...passage, kind: 'paragraph' }, number, spanish),
    );
    const turns = [...turnsOf(passages, spanish.names)].map(([number, { asks, from }]) => {
      const { text: all = '', tokens = [] } = passages[number] ?? {};
      return `${asks ? 'asks' : 'answers'} ${all.slice(tokens[from]?.start)}`;
    });
    expect(turns).toEqual(expected);
  });
});
