import type { CalendarWords } from '../../exempt/dates.ts';
import type { LabelWords } from '../../exempt/label-words.ts';
import type { TallyWords } from '../../exempt/scores.ts';
import type { ClockWords } from '../../exempt/times.ts';
import type { IdiomWords } from '../../exempt/wording.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { nouns } from './nouns.ts';
import { starters } from './sentences.ts';

export const calendar: CalendarWords = {
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  capitalMonths: true,
  dateLinks: words('of the'),
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  yearLeaders: words(
    'in since until till during before after through throughout late early mid circa summer winter spring autumn fall year and class vintage fiscal fy christmas easter',
  ),
  weakYearLeaders: words('of to for than by from'),
  countLeaders: phrases(
    'about, some, more than, less than, fewer than, at least, at most, nearly, almost, around, roughly, approximately, over, under, estimated, only, just, another, up to, as many as',
  ),
  determiners: words('the its his her their our this that a an last next'),
  decadeLeaders: phrases(''),
  eras: words('bc ad bce ce b.c. a.d. b.c.e.'),
};

export const clock: ClockWords = {
  followers: phrases(
    "a.m., p.m., am, pm, a . m, p . m, o'clock, hours gmt, hours local, gmt, bst, est, edt, pst, pdt, cet, cest, utc, et, noon, midnight, local time, in the morning, in the afternoon, in the evening, at night, past one, past two, past three, past four, past five, past six, past seven, past eight, past nine, past ten, past eleven, past twelve, past midnight, past noon, past the hour",
  ),
  leaders: phrases(
    'quarter to, quarter past, quarter after, quarter of, half past, half - past, five past, ten past, twenty past, twenty - five past, rises, sets, rises at, sets at, sunrise, sunset, sunrise at, sunset at, dawn at, high water at, low water at, high tide at, low tide at, kick - off, kick - off at, doors open at',
  ),
  hours: new Set(),
  spelledLeaders: words('at'),
  links: words('to and until till or'),
};

const ordinalEnds = words('nd rd th ers');

export const labels: LabelWords = {
  labels: phrases(
    'junctions, exits, platforms, runways, gates, terminals, lots, rooms, rows, seats, lines, lanes, verses, items, rules, laws, routes, flights, plots, wards, districts, blocks, parts, figures, tables, highway, interstate, motorway, junction, exit, platform, runway, gate, terminal, chapter, chapters, section, sections, paragraph, paragraphs, clause, clauses, schedule, schedules, appendix, annex, table, figure, fig, note, line, verse, volume, vol, issue, episode, season, part, act, scene, lesson, question, item, option, number, numbers, num, room, apartment, apt, suite, flat, unit, block, building, ward, district, precinct, zone, sector, area, lot, box, channel, radio, bbc, phase, stage, level, tier, type, grade, class, category, division, league, group, round, week, day, game, match, race, heat, lap, set, hole, step, rule, law, title, resolution, proposition, amendment, amendments, measure, decree, directive, order, act of, war, boeing, airbus, apollo, falcon, iphone, windows, formula, psalm, sonnet, symphony, op, opus, building no, world cup, super bowl, expo, agenda, vision, generation, mark, mk, version, model, squadron, battalion, regiment, brigade, platoon, company, line, bus, train, tram, car, lane, pier, pylon, reactor, shaft, well, hut, camp, bay, lat, lon, long, latitude, longitude, cell, court, studio, stand, seat, row, ticket, case, file, docket, permit, licence, license, plot, article no, catch, area code, zip, postcode, code, ps, id, star, press, kilometre, kilometer, km, mile, isbn, rfc, under - , agent, cop, force, exhibit, exhibits, tab, slide, slides, recital, entry, locker, berth, marker, pump',
  ),
  firmLabels: phrases(
    'page, pages, p, pp, no, nos, flight, route, footnote, article, articles, area code, version, psalm, agent',
  ),
  labelFollowers: words('zip postcode postal block bus tram'),
  isOrdinal: (digits, letters) =>
    letters === 'st' ? /(?:^|[^1])1$/.test(digits) : ordinalEnds.has(letters),
  links: words('and to or through'),
  nameArticles: new Set(),
  located: words('at'),
  determined: words('the a an its'),
  numberedBy: new Set(),
  streetsBefore: new Set(),
  streets: words(
    'street st avenue ave road rd lane boulevard blvd drive square place way court terrace close crescent highway gardens row hill park alley quay mews parkway plaza broadway',
  ),
  sentenceStarters: new Set([
    ...starters,
    ...'killed injured arrested kills least over nearly almost about around some only another'.split(
      ' ',
    ),
  ]),
  measures: nouns.measures,
};

export const phoneLeaders = phrases(
  'call, dial, text, phone, tel, telephone, hotline, helpline, fax, mobile, on freephone, ring, line on, extension, ext',
);
export const versions = phrases(
  'version, v, ver, release, python, ios, android, windows, java, macos, bluetooth, usb, http, linux, update, build, firmware, web, php, node',
);

export const tallies: TallyWords = {
  votes: words(
    'vote votes voted voting senate house council justices ruled ruling court majority ballot lawmakers parliament assembly committee decision board approved passed panel jury motion referendum supreme poll turnout voters ballots election elections runoff senators mps deputies odds favourite favorite outsider',
  ),
  innings: words(
    'stumps overs wickets wicket innings bowled declared batted batting lbw unbeaten spinner seamer',
  ),
  inningsLinks: words('for'),
  oddsLeaders: words('at'),
  oddsFollowers: words('shot chance favourite favorite outsider winner odds'),
  games: words(
    'win wins won beat beats beating beaten draw drew drawn defeat defeated loss lost lead led victory triumph thrashing rout score scored aggregate shootout penalties final semifinal match game set sets tie-break tiebreak season record series half-time halftime goal goals equaliser equalizer title playoff playoffs cup league',
  ),
};

export const idioms: IdiomWords = {
  idioms: phrases(
    "24 / 7, 9 / 11, 7 / 7, 50 / 50, 50 - 50, fifty - fifty, fifty fifty, 20 / 20, twenty - twenty, twenty20, twenty 20, par - 3, par - 4, par - 5, par 3, par 4, par 5, 4x4, 360 - degree, number one, one another, one by one, one - on - one, one - to - one, one of, one day, one or two, one way or another, a hundred times, a thousand times, a million times, a thousand words, one in a million, a million miles, two - way, one - way, two - time, three - way, two - thirds of the way, 4 k resolution, 4 k video, 4 k tv, 4 k tvs, 4 k screen, 4 k screens, 4 k display, 4 k displays, 4 k footage, 4 k camera, 4 k cameras, 4 k streaming, 4 k television, 4 k televisions, 4 k monitor, 8 k resolution, 8 k video, 8 k tv, 8 k tvs, 8 k screen, catch - 22, catch 22, square one, no one, day one, one - off, one - sided, one - time, two - faced, second to none, two cents, on all fours, at sixes and sevens, one thing, one person's, the one, this one, which one, every one, each one, one side, one hand, one reason, one man's, a million dollar question, million - dollar question, one size, two sides of, three - dimensional, two - dimensional, one - third of the way, in one piece, at one, one and all, one - two, back to one, first one, one point, two - tone, two - piece, eleventh, nine to five, 9 - to - 5, 9 to 5, on 999, on 911, on 112, on 101, on 111, one and the same, one too many, a thousand apologies, a hundred and ten percent, all one, ftse 100, ftse 250, ftse 350, nasdaq 100, russell 1000, russell 2000, s & p 100, s & p 500, s & p 600, asx 200, stoxx 50, stoxx 600, cac 40, dax 40, ibex 35, nikkei 225, csi 300, nifty 50, topix 100, fortune 100, fortune 500, fortune 1000, forbes 400, 8 - )",
  ),
  uncounted: phrases(
    'last 16, last - 16, last sixteen, last 32, last 64, last eight, last - eight, last four, final four, final eight, sweet 16, round of 16, round of 32, round of 64, top 3, top 4, top 5, top 6, top 8, top 10, top 20, top 50, top 100, top - 3, top - 4, top - 5, top - 6, top - 8, top - 10, top - 20, top - 50, top - 100, top three, top four, top five, top six, top eight, top ten, top - three, top - four, top - five, top - six, top - eight, top - ten, big three, big four, big five, big six',
  ),
  vagueLeaders: phrases(
    'several, a few, few, many, some few, a couple, a couple of, couple, couple of, tens of, dozens of, hundreds of, thousands of, countless, multiple',
  ),
  definite: words('the these those both'),
  two: words('two'),
  one: words('one'),
  zero: words('zero'),
  links: phrases('to, in, - in -, in every, out of, out of every'),
  countedByOne: words(`
    tonne ton kilogram kilo gram litre liter gallon barrel
    metre meter kilometre kilometer mile yard foot inch acre hectare hour minute second week month year century decade degree percent per cent percentage dollar euro pound cent
  `),
};
