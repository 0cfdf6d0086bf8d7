import { describe, expect, it } from 'vitest';
import { speakersOf, type SpeakersRow } from './reading-of.ts';

const TITLES: SpeakersRow[] = [
  ['“It is late,” Coun Ann Bell said.', ['Ann Bell']],
  ['“It is late,” said Undersheriff Deepa Voss.', ['Deepa Voss']],
  ['“It is late,” said Supervisor Deepa Voss.', ['Deepa Voss']],
  ['“It is late,” said Dean Ann Bell.', ['Ann Bell']],
  ['“It is late,” said Dean Farrow.', ['Dean Farrow']],
  ['Acme CEO Deepa Voss said it was “late”.', ['Deepa Voss']],
  ['Minister of Health Deepa Voss said it was “late”.', ['Deepa Voss']],
  ['Founder and chief executive Deepa Voss said it was “late”.', ['Deepa Voss']],
  ['Sen. Deepa Voss, R-Larkin, said it was “late”.', ['Deepa Voss']],
  ['“I left,” said Col Jarvis, 68, who left his farm.', ['Col Jarvis']],
  ['Northern Rail called the strike “cynical”.', ['Northern Rail']],
  ['Baker tells jury he ‘only wanted to frighten’ rival', [null]],
];

const OFFICES: SpeakersRow[] = [
  ['Islands minister Ann Bell quit. “Thanks,” the prime minister wrote.', [null]],
  ['Bo Lind replied. “Thank you, Ann,” the prime minister wrote.', ['Bo Lind']],
  ['Tom Bell was jailed for life. “You are evil,” the judge said.', [null]],
  ['A spokesperson for the health secretary, Edmund Croft, said it was “fine”.', [null]],
  ['“It is fine,” said a spokesman for the health secretary, Edmund Croft.', [null]],
  ['“It is fine,” said a spokeswoman for the hospital, Ann Bell.', ['Ann Bell']],
  ['Croft himself told MPs that it was “fine”.', ['Croft']],
  [
    'Carl Quill lost.\nQuill’s rival, Ana Prieto, won. “A goal,” the Spaniard said.',
    ['Ana Prieto'],
  ],
  ['He was joined by Ann Bell, the minister, who described it as “half-baked”.', ['Ann Bell']],
];

const BODIES: SpeakersRow[] = [
  ['The bridge was built by the firm Waymarque. “We are sorry,” the company said.', ['Waymarque']],
  ['Shares in Orvig fell. “We see no floor,” the company said.', ['Orvig']],
  ['The board fears Nordtrade, the fund that owns 7%. It called the plan “mad”.', ['Nordtrade']],
  [
    'Acme Bank lent it. The Dockers’ Union called it “a scandal”. The bank called it “a loan”.',
    ['Dockers’ Union', 'Acme Bank'],
  ],
  [
    'Amnesty International called it “a sham”. The government called that “false”.',
    ['Amnesty International', null],
  ],
  ['The refugee agency, UNHCR, came to Kesh. The agency called for “help”.', ['UNHCR']],
  ['Power is out, according to Ridge Energy. The company says it is “sorry”.', ['Ridge Energy']],
  [
    '“We came,” said Ole Brun, pilot of the plane. The airline called it “sad”.',
    ['Ole Brun', null],
  ],
  ['Acme Corp said it was “late”. The report ends with what it calls “hope”.', ['Acme Corp', null]],
  ['A spokesman for the union Satawu said it had warned of “a war”.', [null]],
  [
    'The retailer Larkfield fell. The retailer cut jobs, having said it was “sound”.',
    ['Larkfield'],
  ],
  ['“We regret nothing,” read a statement by the Bakers’ Union.', ['Bakers’ Union']],
];

const CLAUSES: SpeakersRow[] = [
  ['Ann Bell said it was “late”, adding: “Too late.”', ['Ann Bell', 'Ann Bell']],
  ['Ann Bell called it “a mess”, adding that it was “a shame”.', ['Ann Bell', 'Ann Bell']],
  [
    'Ann Bell told MPs they were “playing” with the law and warned them to “stop”.',
    ['Ann Bell', 'Ann Bell'],
  ],
  ['Ann Bell said talks had “gone nowhere”.', ['Ann Bell']],
  ['Ann Bell, the owner, denied it and called the mayor’s remarks “premature”.', ['Ann Bell']],
  ['Ann Bell left. The club’s lawyers wrote that her claims were “baseless”.', [null]],
  ['Ann Bell spoke. The president’s office called her remarks “cheap”.', [null]],
  ['At first, Ann Bell recalled, her supervisor told her that it was “soot”.', [null]],
  [
    'President Ilves rose. Maret Tamm spoke. The president, she said, had “no choice”.',
    ['Maret Tamm'],
  ],
  ['The plan is, as Ann Bell put it, “a leap in the dark”.', ['Ann Bell']],
  ['“Why?” Ann Bell wanted to know. “Why not?” Tom Reed shot back.', ['Ann Bell', 'Tom Reed']],
  ['What Ann Bell calls “the long wait” began in May.', ['Ann Bell']],
  ['Ann Bell told us the trade had hit “an air pocket”.', ['Ann Bell']],
  ['Rhys Tudor of Cobden’s said it was “silly”.', ['Rhys Tudor']],
  ['Ann Bell met Tom Reed. He said, “Why?” She told him, “Because.”', ['Tom Reed', 'Ann Bell']],
  [
    '“It was late. It was dark,” said Ann Bell, who rates it a “sell”. “I fell.”',
    ['Ann Bell', null, 'Ann Bell'],
  ],
  ['Nothing had changed, said Ivy Marsh, who has a cat. “Not even the curtains.”', ['Ivy Marsh']],
];

const READ_OUT: SpeakersRow[] = [
  ['Ann Ross then read the jury a text message sent from his phone: “See you.”', [null]],
  ['Ann Ross read out an email from Bob Lind: “I quit.”', ['Bob Lind']],
  ['Ann Ross read a statement: “We are sorry.”', ['Ann Ross']],
  ['Ann Ross read out a letter from a member. “I quit,” he had written.', [null]],
];

const PRONOUNS: SpeakersRow[] = [
  ['Mary Quill wept. Asked by Ms Ross whether it was true, she said: “No.”', ['Mary Quill']],
  ['Tom Trask rose. Asked by his barrister, Ed Moor, about it, he said: “No.”', ['Tom Trask']],
  [
    'Tom Bell was there. She won a place, but her father would not hear of it. “No,” he told her.',
    [null],
  ],
  [
    'Ann Bell died. One wrote of “a bird”. She disliked it. “I did birds,” she said.',
    [null, 'Ann Bell'],
  ],
  [
    'Ann Bell married Tom Orr, who died. They had two children; a daughter, Sue, survives her.\nCritics were slow. “I did birds,” she said.',
    ['Ann Bell'],
  ],
  [
    'Old Town bar owner Deepa Conti was busy. “It’s free,” she said. “The wine is not.”',
    ['Deepa Conti', 'Deepa Conti'],
  ],
];

const LEADS: SpeakersRow[] = [
  [
    'A baker accused of arson told a jury he had “only wanted to frighten” a rival.\nTom Bell, 54, denies it.',
    ['Tom Bell'],
  ],
  ['A man was charged after police said it was “a hoax”.\nTom Bell, 54, denies it.', [null]],
  ['A baker told a jury he was “sorry”.\nTom Bell owns the shop.', [null]],
];

const TRANSCRIPTS: SpeakersRow[] = [
  [
    'ANN BELL: Hello.\nQ (Times): Mr. Voss, you called it “safe”.\nTOM VOSS, mayor: I did.',
    ['TOM VOSS'],
  ],
  ['ANN BELL: Hello.\nQ: You said it would “never” close.\nBELL: I did.', ['ANN BELL']],
  [
    'Ann Bell runs the ferry. We met Bell in May.\nQ: You called it “a toy”.\nA: I said “a toy” in 2019.',
    ['Ann Bell', 'Ann Bell'],
  ],
  [
    'Ann Bell met Tom Voss in May.\nQ: You called it “a toy”.\nA: I said “a toy” in 2019.',
    [null, null],
  ],
];

describe.each(
  Object.entries({ TITLES, OFFICES, BODIES, CLAUSES, READ_OUT, PRONOUNS, LEADS, TRANSCRIPTS }),
)('who speaks in English news: %s', (_, table) => {
  it.each(table)('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
