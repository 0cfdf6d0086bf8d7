import { describe, expect, it } from 'vitest';
import { speakersOf, type SpeakersRow } from '../reading-of.ts';

const TITLES: SpeakersRow[] = [
  ['Ada Lind spoke on Radio Vale’s “Face the Tide.”', [null]],
  ['“Down by the Mill” star Ada Lind left early.', [null]],
  ['Ada Lind said she had sung “Song of the Weir.”', [null]],
  ['“It is late,” Coun Ann Bell said.', ['Ann Bell']],
  ['“It is late,” said Undersheriff Deepa Voss.', ['Deepa Voss']],
  ['“It is late,” said Supervisor Deepa Voss.', ['Deepa Voss']],
  ['“It is late,” said Dean Farrow.', ['Dean Farrow']],
  ['Acme CEO Deepa Voss said it was “late”.', ['Deepa Voss']],
  ['Sen. Deepa Voss, R-Larkin, said it was “late”.', ['Deepa Voss']],
  ['Northern Rail called the strike “cynical”.', ['Northern Rail']],
  ['Minister of Health Deepa Voss said it was “late”.', ['Deepa Voss']],
  ['The boats were late.\nSecretary of State Nell Orr said it was “late”.', ['Nell Orr']],
  ['The boats were late.\nMayor of Vale Nell Orr said it was “late”.', ['Nell Orr']],
  ['The boats were late.\nChief of Staff Paul Roe said it was “late”.', ['Paul Roe']],
  ['Founder and chief executive Deepa Voss said it was “late”.', ['Deepa Voss']],
  ['Downing Street said that was “beneath him”.', ['Downing Street']],
  ['The Northern Peat Trust, which paid, said it needed “boots”.', ['Northern Peat Trust']],
  ['It rained.\n“It is late,” said Republican political consultant Deepa Voss.', ['Deepa Voss']],
  ['Ann Baker of Acme, the largest of them, warned it was “late”.', ['Ann Baker']],
  ['It rained in Vale on Ann Walker.\n“It is late,” Walker told the Post.', ['Ann Walker']],
  ['It rained.\n“Perpetual motion!” Rep. Deepa Voss, D-Ill., said of the storm.', ['Deepa Voss']],
  ['The Acme Foods CEO, Deepa Voss, said it was “late”.', ['Deepa Voss']],
  ['The Acme Foods CEO said it was “late”.', [null]],
  ['Ann Bell lives in the U.S. She calls the plan “late”.', ['Ann Bell']],
  ['Baker tells jury he ‘only wanted to frighten’ rival', [null]],
];

const OFFICES: SpeakersRow[] = [
  ['Ann Lee left. It was “a farce,” said retired Gen. Mick Bell, who met Lee.', ['Mick Bell']],
  ['It was “late,” said retired Gen. Mick Bell, of Hull.', ['Mick Bell']],
  ['Bo Lind replied. “Thank you, Ann,” the prime minister wrote.', ['Bo Lind']],
  ['A spokesperson for the health secretary, Edmund Croft, said it was “fine”.', [null]],
  ['“It is fine,” said a spokesman for the health secretary, Edmund Croft.', [null]],
  ['The boats were late.\nA spokesman for Senator Paul Roe said it was “fine”.', [null]],
  ['The boats were late.\nA spokesman for Mr. Paul Roe said it was “fine”.', [null]],
  [
    'Carl Quill lost.\nQuill’s rival, Ana Prieto, won. “A goal,” the Spaniard said.',
    ['Ana Prieto'],
  ],
];

const BODIES: SpeakersRow[] = [
  [
    'The Illford Board of Votes met in May.\nIt rained.\nTwo objectors, Ned Lark and Bo Deeb, had challenged the plan with the board.\nIt rained.\n“It is late,” the board said.',
    ['Illford Board of Votes'],
  ],
  ['Acme Corp said it was “late”. The report ends with what it calls “hope”.', ['Acme Corp', null]],
  ['It rained. The Bell campaign called it “a lie”.', ['Bell campaign']],
  ['Tom Reed left. Ann Bell’s campaign said it was “a lie”.', ['Ann Bell’s campaign']],
  ['Ann Bell’s campaign manager, Tom Reed, said it was “a lie”.', ['Tom Reed']],
  ['A spokesman for the union Satawu said it had warned of “a war”.', [null]],
  ['“It is late,” said Harbour Party Chairman Tom Reed. “Too late.”', ['Tom Reed', 'Tom Reed']],
  ['The State Department said “nobody” had asked.', ['State Department']],
  ['“We regret nothing,” read a statement by the Bakers’ Union.', ['Bakers’ Union']],
  [
    'The Vale Planning Board met Tom Reed, a baker.\nThe board called it “a farce”.',
    ['Vale Planning Board'],
  ],
  [
    'Tom Reed met the Harbour Heritage Foundation. It rained.\n“It must close,” the foundation said.',
    ['Harbour Heritage Foundation'],
  ],
];

const CLAUSES: SpeakersRow[] = [
  ['Rosa Blum came. “It is late,” Ross heralded.', ['Ross']],
  ['Ann Bell said it was “late”, adding: “Too late.”', ['Ann Bell', 'Ann Bell']],
  ['Ann Bell called it “a mess”, adding that it was “a shame”.', ['Ann Bell', 'Ann Bell']],
  [
    'Ann Bell told MPs they were “playing” with the law and warned them to “stop”.',
    ['Ann Bell', 'Ann Bell'],
  ],
  ['Ann Bell said talks had “gone nowhere”.', ['Ann Bell']],
  ['Ann Bell left. The club’s lawyers wrote that her claims were “baseless”.', [null]],
  ['Ann Bell spoke. The president’s office called her remarks “cheap”.', [null]],
  ['The plan is, as Ann Bell put it, “a leap in the dark”.', ['Ann Bell']],
  ['“Why?” Ann Bell wanted to know. “Why not?” Tom Reed shot back.', ['Ann Bell', 'Tom Reed']],
  ['What Ann Bell calls “the long wait” began in May.', ['Ann Bell']],
  ['Ann Bell told us the trade had hit “an air pocket”.', ['Ann Bell']],
  ['Nothing had changed, said Ivy Marsh, who has a cat. “Not even the curtains.”', ['Ivy Marsh']],
];

/** Between a subject and its verb stands what tells more of it. */
const ASIDES: SpeakersRow[] = [
  [
    'Ann Bell, author of “River Days,” a book on the flood, said it was “late”.',
    [null, 'Ann Bell'],
  ],
  [
    'Ann Bell — praised by the Post as an heir to Tom Reed — told Ivo Brandt it was “late”.',
    ['Ann Bell'],
  ],
  [
    'Ann Bell, a chemist and a member of the board, said she never saw Tom Reed “talk”.',
    ['Ann Bell'],
  ],
  ['Ann Bell is backing Tom Reed and in May praised him for “a quiet word”.', ['Ann Bell']],
  ['Ann Bell, president and founder of Acme Foods told us it was “late”.', ['Ann Bell']],
  [
    'Ann Bell, a chemist who worked for Ivo Brandt, one of the rich men of Vale, called it “late”.',
    ['Ann Bell'],
  ],
  [
    'The boats were late.\nAnn Bell, one of the two, said Tom Reed and Ivo Brandt were wrong. The boats, she said, “sank”.',
    ['Ann Bell'],
  ],
  [
    'The boats were late.\nAnother grower, Ann Bell of Vale University, told a jury that “nobody” had paid.',
    ['Ann Bell'],
  ],
  ['One of the oldest growers, Ann Bell, told a jury that “nobody” had paid.', ['Ann Bell']],
];

/** Behind “said” stands whoever did what is told, unless its clause ends there. */
const NOT_TURNED: SpeakersRow[] = [
  [
    'Dora Finch, a former head of sales at the mill, said Tom Marlow “was late” and rude.',
    ['Dora Finch'],
  ],
  [
    'Dora Finch, a nurse who advised Tom Marlow, said Acme so far has been a success “by any measure”.',
    ['Dora Finch'],
  ],
  [
    'Dora Finch, an expert on the trade, said Mr. Reed and the “Remain” camp had failed to “reach the farms”.',
    [null, 'Dora Finch'],
  ],
  [
    'Mr. Pell, whose new firm, Datum, uses maps to help farms find buyers, said Tom Reed was a man of the coast: “He starts things.”',
    ['Pell'],
  ],
  [
    'Mr. Pell, whose firm helps farms find buyers, left, and the mayor, Ann Bell, said it was “late”.',
    ['Ann Bell'],
  ],
  [
    'It rained.\n“It is late,” said Vale’s Paul Roe, a political consultant and longtime critic.',
    ['Paul Roe'],
  ],
  ['“It is late,” said Vale University political scientist Paul Roe.', ['Paul Roe']],
];

const READ_AS: SpeakersRow[] = [
  // Somebody with a title is no party, and no primary.
  [
    'Sunday at the yearly meeting of the Vale party Sen. Ann Bell (D-Vale) said Tom Reed was a “broken oar” at sea.',
    ['Ann Bell'],
  ],
  [
    'Monday in Leeds, after winning Ohio in the Republican presidential primary, Gov. Ann Bell (R-OH), said, “I will buy a boat and row to the office.”',
    ['Ann Bell'],
  ],
  // A paper of a court is no court.
  [
    '“The papers cannot prove that anyone knew of the crack,” according to a court document filed by engineer Ann Bell.',
    ['Ann Bell'],
  ],
  // Whoever is of a paper is not that paper, whatever it is called before its name.
  [
    'Harbour critic Tom Reed of the left-leaning Vale Review said Bell was “wet to the bone”.',
    ['Tom Reed'],
  ],
  [
    'Tom Reed of the anti-Bell Vale Review wrote that the plan was “wet to the bone”.',
    ['Tom Reed'],
  ],
  [
    'The Vale News looked at what the flood took in a 30-minute cloudburst: “In half an hour the river showed what it can do to us.”',
    ['Vale News'],
  ],
  [
    'Ann Bell posted a message on Facebook reading “Thank you Vale” minutes after the count.',
    ['Ann Bell'],
  ],
  [
    'The Vale Ferry Company left the port on Monday after the vote against Tom Reed, regretting “a wretched end”.',
    ['Vale Ferry Company'],
  ],
  // A surname that looks like a verb opens a sentence as well.
  [
    'Ann Harding runs the weir.\n\nHarding told the Vale Post: “I answered the letter. I did not write it.”',
    ['Ann Harding'],
  ],
  [
    'Thomas More runs the weir.\n\nMore than 40 boats sank, said Ann Bell. “It was a black night.”',
    ['Ann Bell'],
  ],
  ['Ann Bell passed a sign reading “Keep out” on her way.', [null]],
  [
    'The Vale Ferry Company released a statement on Monday, offering “a full and honest apology” to Tom Reed after letters showed that Ann Bell had known.',
    ['Vale Ferry Company'],
  ],
];

const LONG_SUBJECTS: SpeakersRow[] = [
  [
    'Saturday at the old Vale state’s party convention Sen. Ann Bell (D-Vale) said Tom Reed was a “proven failure” in trade.',
    ['Ann Bell'],
  ],
  [
    'Tom Reed, star of “Harbour Nights,” thanked Ann Bell for “taking these steps to make us all safer”.',
    [null, 'Tom Reed'],
  ],
];

/** What tells something is a verb, whatever stands behind it. */
const BACK: SpeakersRow[] = [
  [
    'After Tom Reed criticized Ivo Brandt in a debate, Ann Bell shot back, “I could have stayed at home.”',
    ['Ann Bell'],
  ],
  [
    'When Tom Reed said the club would sue, Paul Roe fired back forcefully: “If they sue us, they will lose.”',
    ['Paul Roe'],
  ],
  [
    'As the crowd began to chant, Ann Bell was joined by Tom Reed and joked, “You are being silly.”',
    ['Ann Bell'],
  ],
];

const SUFFIXES: SpeakersRow[] = [
  [
    'It rained.\n“It works as a way to sell books,” Carl Reeves Jr., the director of the mill, said at a news conference.',
    ['Carl Reeves Jr.'],
  ],
  ['Carl Reeves Jr., who runs the mill, said it was “late”.', ['Carl Reeves Jr.']],
];

/** “And” and “with” begin a clause that has a subject of its own. */
const JOINED: SpeakersRow[] = [
  ['The talks failed, with Ann Bell calling the plan “a farce”.', ['Ann Bell']],
  ['Tom Reed left the room, and Ms. Bell said the door was “open”.', ['Bell']],
  ['Ann Bell dropped the case and Tom Reed said it was “a farce”.', ['Tom Reed']],
];

const READ_OUT: SpeakersRow[] = [['Ann Ross read a statement: “We are sorry.”', ['Ann Ross']]];

const PRONOUNS: SpeakersRow[] = [
  ['Mary Quill wept. Asked by Ms Ross whether it was true, she said: “No.”', ['Mary Quill']],
  [
    'Ann Bell died. One wrote of “a bird”. She disliked it. “I did birds,” she said.',
    [null, 'Ann Bell'],
  ],
  [
    'Old Town bar owner Deepa Conti was busy. “It’s free,” she said. “The wine is not.”',
    ['Deepa Conti', 'Deepa Conti'],
  ],
];

/** Whom a sentence is about goes on, whoever is named first or last in it. */
const GOING_ON: SpeakersRow[] = [
  [
    'Bo Lark praised Ann Bell.\n“She is good,” he said. She added, “Thank you.”',
    ['Bo Lark', 'Ann Bell'],
  ],
  [
    '“We paid,” Alan Lark said.\nBo Deeb told reporters on Friday that the bridge was old.\n“It must close,” he added.',
    ['Alan Lark', 'Bo Deeb'],
  ],
  [
    'Ada Blum left. Blum spoke for an hour, and voters cheered for Blum.\nAny ruling falls to Ann Lee, who told Blum: “It is old. It must close.”\nShe added, “Nobody listens.”',
    [null, 'Ann Lee'],
  ],
  [
    'Ann Bell runs the mill.\nRosa Blum broke the rules, Ann Bell said.\n“It must close,” she said.',
    ['Ann Bell'],
  ],
  [
    'Ann Bell runs the mill.\nWhile Rosa Blum slept, Ann Bell called the police.\n“It must close,” she said.',
    ['Ann Bell'],
  ],
  [
    'Rosa Blum would win, said Ann Bell, who once worked for Rosa Blum.\n“She must go,” she said.',
    ['Ann Bell'],
  ],
  [
    'Rosa Blum left early. Ann Bell, the mayor of Vale, said Blum had gone.\n“It must close,” she said.',
    ['Ann Bell'],
  ],
];

const TYPED: SpeakersRow[] = [
  [
    "Omar Deeb said no. ''It must close,'' said Ann Bell, a baker. ''It is late.''",
    ['Ann Bell', 'Ann Bell'],
  ],
];

const LEADS: SpeakersRow[] = [
  [
    'The shop is shut.\nIn a letter sent as Ned Blum closed it, Bo Deeb, the owner, thanked the town.\n“It was a long night,” he said.',
    ['Bo Deeb'],
  ],
  [
    'Alan Lark won in Hull. Lark spoke for an hour. Lark left late, and voters cheered for Lark.\nThe baker Bo Deeb met Lark in Leeds.\n“He never paid,” he said.',
    ['Bo Deeb'],
  ],
  ['A man was charged after police said it was “a hoax”.\nTom Bell, 54, denies it.', [null]],
  ['A baker told a jury he was “sorry”.\nTom Bell owns the shop.', [null]],
];

const CARRIED: SpeakersRow[] = [
  [
    'Ann Lee won.\nQuorl Eaton, a baker who voted for Mark Ferris and Paul Roe, said that given the candidates on offer:\n“I’d stay at home. I’m old.”',
    ['Quorl Eaton'],
  ],
  [
    'As Ann Bell noted, the council paid for the bridge twice in one year, and the money came from the fund for the schools of the north of Vale:\n“They took it from children.”',
    ['Ann Bell'],
  ],
  [
    'Ann Bell, who had waited in the hall of the council with the neighbours of the street, the boatmen and two clerks, complained of the noise of the boats near the school.\n“We want our street back.”',
    ['Ann Bell'],
  ],
  [
    'Rosa Blum spoke first.\nAsked whether Blum would go, Ann Bell smiled.\n“I hope so,” she said.',
    ['Ann Bell'],
  ],
  ['Asked whether Tom Reed would go, Paul Roe smiled. “I hope so,” he said.', ['Paul Roe']],
];

/** Whom a pronoun means, by what the rest of its sentence and the names around it tell. */
const SHOWN: SpeakersRow[] = [
  ['Tom Harrow won.\nAlan Lark turned to the bridge: “It is old,” he said.', ['Alan Lark']],
  [
    'Tom Harrow won.\nAlan Lark wrote, “It is old,” quoting Harrow’s note. He added, “It is mine.”',
    ['Alan Lark', 'Alan Lark'],
  ],
  [
    'Ann Lee won.\nThough Rosa Quell has moved to Leeds, the bridge has stayed shut.\n“It is old,” she said.',
    ['Rosa Quell'],
  ],
  [
    'Mark Ferris spoke. Paul Roe, a baker, met Mark Ferris.\n“You were late,” he told Ferris.',
    ['Paul Roe'],
  ],
  [
    'Ann Bell, a potter, left the hall. Orly Bank, Kerr Bank, Vale Rail, Hull Water, York Steel, Leeds Council, Ripon Council, Goole Council and Selby Council stayed. “It is late,” she said.',
    ['Ann Bell'],
  ],
  [
    'Quorl Deeb came home. Tom Harrow saw him.\nAt noon, Deeb left the bridge.\n“It is old,” he said.',
    ['Quorl Deeb'],
  ],
];

/** A whole name with a letter in it, and what is told of somebody before they say something. */
const WHOLE: SpeakersRow[] = [
  [
    'Dr. Ann Lee stated:\n"Hull is no “Green Town” anymore. It is a yard.\n"Hull sued Vale for its “Bath Bill,” which lets owners, rather than bakers, decide.\n"The answer is not rooms. Hull has no business here."',
    ['Ann Lee', 'Ann Lee', 'Ann Lee'],
  ],
  [
    'Dan P. Harrow, a potter at Orly School, writes that the bridge is “a farce of iron.”',
    ['Dan P. Harrow'],
  ],
  [
    'Alan Lark, a veteran consultant who early in the season had tried to organize an anti-bridge campaign, said, “It is late. We go.”',
    ['Alan Lark'],
  ],
];

/** Nothing says that it is said, and yet it is somebody’s. */
const UNSAID: SpeakersRow[] = [
  ['Ann Lee angered voters over her remark that the bridge “is safe enough.”', ['Ann Lee']],
  ['Ann Lee’s “no more bridges” pledge was read out in Hull.', ['Ann Lee']],
  ['Ann Lee turned, “It must close. I saw it.”', ['Ann Lee']],
  ['Ann Lee rolled her eyes, “It must close. I saw it.”', ['Ann Lee']],
  ['After winning Ohio in May, Gov. Alan Lark (R-OH), said, “We go. We won.”', ['Alan Lark']],
];

/** What is a name, and whose: a surname that only opens sentences, what merely looks like somebody. */
const NAMED: SpeakersRow[] = [
  [
    'The United States voted. The United States left, and the United States came back. Ned Lark of Hull spoke.\nIt rained. The United States was late.\n“We paid,” he said.',
    ['Ned Lark'],
  ],
  ['“They just left,” said Capt. Christian Bell, who stayed.', ['Christian Bell']],
  ['A Christian charity called it “late.”', [null]],
  [
    'Ada Lind left.\nQuarrie openly admitted that the plan was late. “We had no time,” he said.',
    ['Quarrie'],
  ],
  ['Bo Lark left. The Korean Wall fell, and the Korean Wall opened.\n“No,” she said.', ['Bo Lark']],
  [
    'Alan Lark met the old mayor. Lark said so.\nFor years the town loved Marchand. Marchand enters the last year of his term.\n“It was short,” he said.',
    ['Marchand'],
  ],
  ['Varnell joins the Harbour Bank after calling it “a farce.”', [null]],
];

describe.each(
  Object.entries({
    NAMED,
    CARRIED,
    TITLES,
    OFFICES,
    BODIES,
    CLAUSES,
    ASIDES,
    NOT_TURNED,
    READ_AS,
    LONG_SUBJECTS,
    BACK,
    SUFFIXES,
    JOINED,
    READ_OUT,
    PRONOUNS,
    GOING_ON,
    TYPED,
    LEADS,
    SHOWN,
    UNSAID,
    WHOLE,
  }),
)('who speaks in English news: %s', (_, table) => {
  it.each(table)('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
