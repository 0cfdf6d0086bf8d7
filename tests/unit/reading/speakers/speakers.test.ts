import { describe, expect, test } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

const NAMES: SpeakersRow[] = [
  ['Sue Kane, 12, was found on Friday. “I hid,” Sue said.', ['Sue Kane']],
  ['Ann Kane and Bob Kane met. “I hid,” Mrs Kane said.', ['Ann Kane']],
  ['European Commission President Ursula von der Leyen said: “We act.”', ['Ursula von der Leyen']],
  ['Resident Bo Lark told AFP it was “fake”.', ['Bo Lark']],
  ['Lou Tern: “It ain’t broke”', ['Lou Tern']],
  ['President Xi Jinping left. Xi said it was “time”.', ['Xi Jinping']],
];

const SUBJECTS: SpeakersRow[] = [
  ['“It’s a joke,” says 43-year-old Lee Wu, who lives nearby.', ['Lee Wu']],
  ['“We go,” Ann Ruiz, speaking from Paris, said.', ['Ann Ruiz']],
  ['“We go,” said Ann Ruiz, who added: “Soon.”', ['Ann Ruiz', 'Ann Ruiz']],
  ['“Nothing is settled,” Ruiz and Lark said.', [null]],
  ['“Nothing is settled,” said Ann Ruiz and Bo Lark in a note.', [null]],
];

const CLAUSES: SpeakersRow[] = [
  ['Tim Carver was told the plan was “quite mad”.', [null]],
  ['“Nobody knows,” Joan Didd texted her sister.', ['Joan Didd']],
];

const ROLES: SpeakersRow[] = [
  ['Maria Quell, 34, was trapped. “It was dark,” the 34-year-old said.', ['Maria Quell']],
  [
    'Tom Harrow, 20, scored. “It was luck,” the striker said. “Pure.”',
    ['Tom Harrow', 'Tom Harrow'],
  ],
  ['Ann Tarry, Labour MP for Leeds, left. “A betrayal,” the backbencher said.', ['Ann Tarry']],
  ['Mayor Ann Ruck met councillor Bo Snape. “It is settled,” the mayor said.', ['Ann Ruck']],
  ['Gov. Ann Ruck left. “It is over,” the governor said.', ['Ann Ruck']],
  ['Minister Ann Ruck rose. “It is over,” the Minister said.', ['Ann Ruck']],
  ['Minister Ann Ruck rose. “It is over,” the Guardian said.', ['Guardian']],
  ['“It was huge,” said a fisherman who knew Pat Quill.', [null]],
  ['“It is late,” said the mayor of Leeds. Ann Ruck, the coach, left.', [null]],
  ['A banner across Market Street said “Welcome home”.', [null]],
];

const PROSE: SpeakersRow[] = [
  ['Ann Kell worked for Diane Shaw. “I left in May,” she said.', ['Ann Kell']],
  ['Ann Kell feared Diane Shaw. “Diane never slept,” she said.', ['Ann Kell']],
  ['Mark Kelly spoke. “They said ‘go, Kelly’ and I went,” he said.', ['Mark Kelly']],
  ['The Department for the Environment said it was “late”.', ['Department for the Environment']],
  ['“It may rise,” Incident Controller Ann Tait said.', ['Ann Tait']],
  ['Ann Lee is a judge. At the Aldwick she met Bo Lark. “I laughed,” she said.', ['Ann Lee']],
  ['Alan Ford and Diane Shaw met. “It went well,” she said.', ['Diane Shaw']],
  ['The bridge will close, engineer Olga Brandt said. “It is old,” she added.', ['Olga Brandt']],
  ['Lyle Parr left. Outside, Teddy Kwan waited. “I voted for it twice,” he said.', ['Teddy Kwan']],
  ['Sam Odell KC said she “kept two books”.', ['Sam Odell']],
];

/** A headline, a line break, and a text that may repeat its words. */
const ECHOES: SpeakersRow[] = [
  [
    '“It is over”\n“It is over,” said Ann Vos. “It is over,” said Bo Lark.',
    [null, 'Ann Vos', 'Bo Lark'],
  ],
  ['“It is over”\n“It was over,” said Ann Vos.', [null, 'Ann Vos']],
];

describe('in English', () => {
  test.each(ECHOES)('words above a text are of whom it quotes with them: %s', (text, speakers) => {
    expect(speakersOf(text, 'en', 'headline')).toEqual(speakers);
  });

  test.each([...ROLES, ...PROSE, ...NAMES, ...SUBJECTS, ...CLAUSES])('%s', (text, speakers) => {
    expect(speakersOf(text, 'en')).toEqual(speakers);
  });
});
