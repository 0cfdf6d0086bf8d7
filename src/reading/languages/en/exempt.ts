import type { CalendarWords } from '../../exempt/dates.ts';
import type { LabelWords } from '../../exempt/label-words.ts';
import type { TallyWords } from '../../exempt/scores.ts';
import type { ClockWords } from '../../exempt/times.ts';
import { phrases, words } from '../../tokens/phrases.ts';
import { nouns } from './nouns.ts';
import { starters } from './sentences.ts';

export const calendar: CalendarWords = {
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  capitalMonths: true,
  dateLinks: words('of the'),
  dayLinks: new Set(),
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
  spelledDecades: phrases(''),
  eras: words('bc ad bce ce b.c. a.d. b.c.e.'),
  decadeEnds: words('s'),
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
  bareLeaders: words('at by until till before after from'),
  schedules: words(
    'interview train service flight bus ferry race bulletin news slot start kick-off sailing departure express says left leaves arrives arrived departs departed',
  ),
  directions: words('to from'),
  dayParts: words('morning afternoon evening night tonight overnight midnight'),
  links: words('to and until till or'),
};

const ordinalEnds = words('nd rd th ers');

const notPlaces = new Set([
  ...nouns.stops,
  ...nouns.measures,
  ...nouns.skipped,
  ...'least most all age average around some nearly almost roughly magnitude late early mid fact part addition first present turn full sum score mean median rank hospital court town'.split(
    ' ',
  ),
]);

const starting = new Set([
  ...starters,
  ...'killed injured arrested kills least over nearly almost about around some only another'.split(
    ' ',
  ),
]);

export const labels: LabelWords = {
  labels: phrases(
    'junctions, exits, platforms, runways, gates, terminals, lots, rooms, rows, seats, floors, lines, lanes, verses, items, rules, laws, routes, flights, plots, wards, districts, blocks, parts, figures, tables, highway, interstate, motorway, junction, exit, platform, runway, gate, terminal, chapter, chapters, section, sections, paragraph, paragraphs, clause, clauses, schedule, schedules, appendix, annex, table, figure, fig, note, line, verse, volume, vol, issue, episode, season, part, act, scene, lesson, question, item, option, number, numbers, num, room, apartment, apt, suite, flat, unit, block, building, ward, district, precinct, zone, sector, area, lot, box, channel, radio, bbc, phase, stage, level, tier, type, grade, class, category, division, league, group, round, week, day, game, match, race, heat, lap, set, hole, step, rule, law, title, resolution, proposition, amendment, amendments, measure, decree, directive, order, act of, war, boeing, airbus, apollo, falcon, iphone, windows, formula, psalm, sonnet, symphony, op, opus, building no, world cup, super bowl, expo, agenda, vision, generation, mark, mk, version, model, squadron, battalion, regiment, brigade, platoon, company, line, bus, buses, train, trains, tram, car, lane, pier, pylon, reactor, shaft, well, hut, camp, bay, lat, lon, long, latitude, longitude, cell, court, studio, stand, seat, row, ticket, case, file, docket, permit, licence, license, plot, article no, catch, area code, zip, postcode, code, ps, id, star, press, kilometre, kilometer, km, mile, isbn, rfc, under - , agent, cop, force, exhibit, exhibits, tab, slide, slides, recital, entry, locker, port, error, berth, marker, pump, pin, log, ref, reference, quote, quoting, incident, counts, on count, of count, milepost, hour, junction no, hymn, hymns, bwv, kv, k, vault, vaults, photo, picture, image, berths, bays, lockers, album, albums',
  ),
  capitalLabels: phrases(
    'year, years, form, class, classes, song, symphony, screen, track, task force, sonata, concerto, quartet, squadron',
  ),
  firmLabels: phrases(
    'page, pages, p, pp, no, nos, flight, route, footnote, article, articles, area code, version, psalm, agent, size, sizes',
  ),
  groupedLabels: phrases(''),
  titleLinks: words('of'),
  titleNouns: words('days hours minutes seconds years months weeks miles nights'),
  placing: words('in at on from near via outside inside behind'),
  isPlaceNoun: (word) => !notPlaces.has(word) && !/(?:ly|ed|ing|s|er|est)$/.test(word),
  labelFollowers: words('zip postcode postal block bus tram u.s.c u.s.c. c.f.r c.f.r.'),
  reports: words('u.s. u.s s.ct. f.supp f.2d f.3d'),
  capitalFollowers: words('squadron commando brigade battalion regiment scots rifles para'),
  isOrdinal: (digits, letters) =>
    letters === 'st' ? /(?:^|[^1])1$/.test(digits) : ordinalEnds.has(letters),
  links: words('and to or through'),
  nameArticles: new Set(),
  located: words('at'),
  determined: words('the a an its'),
  numberedBy: new Set(),
  unnumbered: new Set(),
  works: words('album albums single lp ep song novel film'),
  streetsBefore: new Set(),
  streets: words(
    'street st avenue ave road rd lane boulevard blvd drive square place way court terrace close crescent highway gardens row hill park alley quay mews parkway plaza broadway',
  ),
  startsSentence: (word) => starting.has(word) || /(?:ed|ing|ly)$/.test(word),
  measures: nouns.measures,
};

export const phoneLeaders = phrases(
  'call, dial, text, phone, tel, telephone, hotline, helpline, fax, mobile, on freephone, ring, line on, extension, ext, ext ., tel .',
);
export const versions = phrases(
  'version, v, v ., ver, gpt, llama, gemini, claude, chatgpt, release, python, ios, android, windows, java, macos, bluetooth, usb, usb - c, usb - a, wi - fi, hdmi, http, linux, update, build, firmware, web, php, node',
);

export const tallies: TallyWords = {
  votes: words(
    'adopt adopts adopted resolution unanimously ayes vote votes voted voting senate house council justices ruled ruling court majority ballot lawmakers parliament assembly committee decision board approved passed panel jury motion referendum supreme poll turnout voters ballots election elections runoff senators mps deputies odds favourite favorite outsider',
  ),
  innings: words(
    'stumps overs wickets wicket innings bowled declared batted batting lbw unbeaten spinner seamer',
  ),
  inningsLinks: words('for'),
  oddsLeaders: words('at'),
  oddsVerbs: words('won wins win winning winner backed priced sent'),
  oddsFollowers: words('shot chance favourite favorite outsider winner odds'),
  games: words(
    'win wins won beat beats beating beaten draw drew drawn defeat defeated loss lost lead led victory triumph thrashing rout score scored aggregate shootout penalties final semifinal match game set sets tie-break tiebreak season record series half-time halftime goal goals equaliser equalizer title playoff playoffs cup league',
  ),
};
