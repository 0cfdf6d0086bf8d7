import { rows } from '../rows.ts';
import { beforeStreet } from '../../exempt/ways/streets.ts';
import { placedNouns } from '../../exempt/ways/numbered-nouns.ts';
import { timesBehind } from '../../exempt/ways/times-behind.ts';
import { beside, phrases, words } from '../../tokens/phrases.ts';
import type { LabelFields } from '../fields/label-fields.ts';
import { idioms, uncounted, vagueLeaders } from './idioms.ts';
import { nouns } from './nouns.ts';
import { topics } from './topics.ts';

const ordinalEnds = words('nd rd th ers s');

const notPlaces = new Set([
  ...nouns.measures,
  ...nouns.skipped,
  ...'least most all age average around some nearly almost roughly magnitude late early mid fact part addition first present turn full sum score mean median rank hospital court town'.split(
    ' ',
  ),
]);

const placing = words('in at on from near via outside inside behind');
const links = words('to and until till or');
const at = words('at');

const clock = phrases(
  "quarter to, quarter past, quarter after, quarter of, half past, half - past, five past, ten past, twenty past, twenty - five past, rises, sets, rises at, sets at, sunrise, sunset, sunrise at, sunset at, dawn at, high water at, low water at, high tide at, low tide at, kick - off, kick - off at, doors open at, # o'clock, # am, # hours gmt, # hours local, # et, # noon, # midnight, # local time, # in the morning, # in the afternoon, # in the evening, # at night, # past one, # past two, # past three, # past four, # past five, # past six, # past seven, # past eight, # past nine, # past ten, # past eleven, # past twelve, # past midnight, # past noon, # past the hour",
);

export const labels: LabelFields = {
  manuscript: rows(`
byline: by
related: related, related story, related stories, related article, related coverage, read more, read also, read next, see also, more on this
published: published, published on, updated, updated on, posted, posted on
`),
  months: words(
    'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  ),
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  yearLeaders: words(
    'in since until till during before after through throughout late early mid circa summer winter spring autumn fall year and class vintage fiscal fy christmas easter',
  ),
  clock,
  labels: phrases(
    'update, release, build, junctions, exits, platforms, runways, gates, terminals, lots, rooms, rows, seats, floors, lines, lanes, verses, items, rules, laws, routes, flights, plots, wards, districts, blocks, parts, figures, tables, highway, interstate, motorway, junction, exit, platform, runway, gate, terminal, chapter, chapters, section, sections, paragraph, paragraphs, clause, clauses, schedule, schedules, appendix, annex, table, figure, fig, note, line, verse, volume, vol, issue, episode, season, part, act, scene, lesson, question, item, option, number, numbers, num, room, apartment, apt, suite, flat, unit, block, building, ward, district, precinct, zone, sector, area, lot, box, channel, radio, bbc, phase, stage, level, tier, type, grade, class, category, division, league, group, round, week, day, game, match, race, heat, lap, set, hole, step, rule, law, title, resolution, proposition, amendment, amendments, measure, decree, directive, order, act of, war, boeing, airbus, apollo, falcon, iphone, windows, formula, psalm, sonnet, symphony, op, opus, building no, world cup, super bowl, expo, agenda, vision, generation, mark, mk, version, model, squadron, battalion, regiment, brigade, platoon, company, bus, buses, train, trains, tram, car, lane, pier, pylon, reactor, shaft, well, hut, camp, bay, lat, lon, long, latitude, longitude, cell, court, studio, stand, seat, row, ticket, case, file, docket, permit, licence, license, plot, article no, catch, area code, zip, postcode, code, ps, id, star, press, kilometre, kilometer, km, mile, isbn, rfc, under -, agent, cop, force, exhibit, exhibits, tab, slide, slides, recital, entry, locker, port, error, berth, marker, pump, pin, log, ref, reference, quote, quoting, incident, counts, on count, of count, milepost, hour, junction no, hymn, hymns, bwv, kv, k, vault, vaults, photo, picture, image, berths, bays, lockers, album, albums, call, dial, text, phone, tel, telephone, hotline, helpline, fax, mobile, on freephone, ring, line on, extension, ext, ext ., tel ., Year, Years, Form, Class, Classes, Song, Symphony, Screen, Track, Task force, Sonata, Concerto, Quartet, Squadron, # zip, # postcode, # postal, # block, # bus, # tram, # u.s.c, # u.s.c., # c.f.r, # c.f.r., # Squadron, # Commando, # Brigade, # Battalion, # Regiment, # Scots, # Rifles, # Para',
  ),
  firmLabels: phrases(
    'page, pages, p, pp, no, nos, flight, route, footnote, article, articles, area code, version, psalm, agent, size, sizes',
  ),
  isOrdinal: (digits, letters) =>
    letters === 'st' ? /(?:^|[^1])1$/.test(digits) : ordinalEnds.has(letters),
  counting: phrases('only, just, exactly, precisely, another'),
  topics,
  ways: (stops) => [
    placedNouns(
      placing,
      links,
      (word) => !stops.has(word) && !notPlaces.has(word) && !/(?:ly|ed|ing|s|er|est)$/.test(word),
    ),
    beforeStreet(
      words(
        'street st avenue ave road rd lane boulevard blvd drive square place way court terrace close crescent highway gardens row hill park alley quay mews parkway plaza broadway',
      ),
      at,
    ),
    timesBehind({
      at,
      bare: words('at by until till before after from'),
      followers: beside(clock).behind,
      schedules: words(
        'interview train service flight bus ferry race bulletin news slot start kick-off sailing departure express says left leaves arrives arrived departs departed',
      ),
      directions: words('to from'),
      dayParts: words('morning afternoon evening night tonight overnight midnight'),
      links,
    }),
  ],
  idioms,
  uncounted,
  vagueLeaders,
};
