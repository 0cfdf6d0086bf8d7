import type { Phrase } from '../clauses/phrase.ts';
import { firstWhere } from '../../first-where.ts';
import type { Mention } from '../names/mention.ts';
import { firstFrom, sentenceAt } from '../sentences/bounds.ts';
import type { Dossier } from '../who/dossiers.ts';
import type { Decided, Meant, Stretch, Way } from './candidate.ts';
import type { SpeakerText } from './text.ts';

/** Of so many different names before a pronoun one may be meant. */
const MOST_NAMES = 8;
/** So many mentions, and so many paragraphs, back. */
const MOST_MENTIONS = 40;
const MOST_PARAGRAPHS = 10;

const NOBODY: ReadonlySet<Dossier | null> = new Set();

/** Those who are named between two places of a passage: of the first names behind the one and before the other. */
function dossiersIn(
  text: SpeakerText,
  names: readonly Mention[],
  from: number,
  to: number,
  fits: (mention: Mention) => boolean = () => true,
): ReadonlySet<Dossier | null> {
  const first = firstFrom(names, from + 1);
  const found = names.slice(first, Math.min(firstFrom(names, to), first + MOST_MENTIONS));
  return found.length === 0 ? NOBODY : new Set(found.filter(fits).map((one) => text.dossier(one)));
}

const BLANK: Meant = {
  ...{ sort: null, phrase: null, way: 'nobody', who: null, gender: null, stranger: false },
  ...{ rank: 0, sentences: 0, paragraphs: 0, others: 0, lately: 0 },
  ...{ free: false, opens: false, inMarks: false, inWords: false, subject: false, main: false },
  ...{ pronoun: false, says: false, nearest: false, leads: false, last: false, since: false },
  ...{ held: false, like: false, again: false, soleGender: false, introduced: false, bare: false },
};

/** “Mayor quits over bridge”: whom a headline means, the first paragraphs below it name. */
function toldBelow(text: SpeakerText, passage: number): Set<Dossier> {
  const kind = text.passages[passage]?.kind;
  if (kind !== 'headline' && kind !== 'standfirst') return new Set();
  const below = [1, 2, 3].flatMap((more) => text.named(passage + more));
  return new Set(below.flatMap((mention) => text.dossier(mention) ?? []).slice(0, MOST_NAMES));
}

/** Everybody whom a pronoun, a role or a verb without a subject may mean, and nobody. */
export function meantBy(
  text: SpeakerText,
  stretch: Stretch | null,
  way: Way,
  phrase: Phrase | null,
  place: { passage: number; token: number },
  only: readonly Dossier[] | null = null,
): Meant[] {
  const found = new Map<Dossier | null, Meant>();
  const sort = phrase?.sort ?? null;
  const head = phrase?.head ?? '';
  const { open, close } = stretch?.pair ?? { open: -1, close: -1 };
  const own1 = stretch?.clauses.parsed.passage ?? -1;
  const own = text.passages[place.passage];
  const sentence = own ? sentenceAt(own.sentences, place.token) : { from: 0, to: 0 };
  const before = own ? sentenceAt(own.sentences, Math.max(0, sentence.from - 1)) : sentence;
  const names = stretch ? text.named(own1) : [];
  const inWords = dossiersIn(text, names, open, close);
  // “She called Blum ‘a liar’”: she is not Blum.
  const again =
    place.passage === own1
      ? dossiersIn(text, names, place.token, open, ({ possessive }) => !possessive)
      : NOBODY;
  const last = stretch?.last ?? null;
  const likeliest =
    last &&
    [...last.by].reduce<[Dossier | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
  let mentions = 0;
  for (
    let passage = place.passage;
    passage >= Math.max(0, place.passage - MOST_PARAGRAPHS);
    passage--
  ) {
    const points = text.points(passage);
    const end =
      passage === place.passage
        ? firstWhere(0, points.length, (at) => (points[at]?.at ?? 0) >= place.token)
        : points.length;
    for (let at = end - 1; at >= 0; at--) {
      const point = points[at];
      if (!point) continue;
      if (++mentions > MOST_MENTIONS || (!only && found.size >= MOST_NAMES)) break;
      const { who, gender } = point;
      const isOwn = passage === own1 && point.at > open && point.at < close;
      const known = found.get(who);
      if (known && !isOwn && point.who !== null) {
        if (place.passage - passage <= 1) known.lately++;
        // What the whole paragraph shows of somebody counts, wherever the last mention stands.
        if (known.paragraphs === place.passage - passage) {
          known.main ||= point.main;
          known.subject ||= point.subject;
          known.says ||= point.says;
          known.free ||= point.free;
          known.opens ||= point.opens;
        }
      }
      if (known || isOwn || (only && (who === null || !only.includes(who)))) continue;
      const isSame = passage === place.passage;
      const near = point.at >= sentence.from ? 0 : point.at >= before.from ? 1 : 2;
      found.set(who, {
        sort,
        phrase,
        way,
        who,
        gender,
        stranger: who === null,
        rank: found.size,
        free: point.free,
        opens: point.opens,
        inMarks: point.inMarks,
        subject: point.subject,
        pronoun: point.pronoun,
        says: point.says,
        main: point.main,
        nearest: false,
        leads: false,
        sentences: isSame ? near : 3,
        paragraphs: place.passage - passage,
        held: false,
        like: who !== null && isLike(text, who, phrase),
        again: who !== null && again.has(who),
        soleGender: false,
        introduced: false,
        bare: who?.plain.length === 1,
        inWords: who !== null && inWords.has(who),
        last: who !== null && who === likeliest,
        since: isSince(last, passage, point.at),
        others: 0,
        lately: 1,
      });
    }
  }
  if (only === null)
    for (const who of toldBelow(text, place.passage))
      if (!found.has(who))
        found.set(who, {
          ...{ ...BLANK, sort, phrase, way, who, gender: who.gender, rank: found.size },
          ...{ sentences: 3, paragraphs: 1, bare: who.plain.length === 1, since: true },
          ...{ inWords: inWords.has(who), like: isLike(text, who, phrase) },
        });
  const all = [...found.values()];
  const isHolder = ({ who, like }: Meant): boolean => like || who?.roles.has(head) === true;
  const nobody: Meant = { ...BLANK, sort, phrase, way, held: all.some(isHolder) };
  const fits = ({ who, gender }: Meant): boolean =>
    who?.body !== true && (sort === null || gender === null || gender === sort);
  const nearest = all.find((one) => one.rank < MOST_NAMES && one.subject && fits(one));
  if (nearest) nearest.nearest = true;
  const lead = all.find((one) => one.rank < MOST_NAMES && one.main && fits(one));
  if (lead) lead.leads = true;
  const isFresh = (one: Meant): boolean => one.since && one.subject && fits(one);
  const fresh = all.filter(isFresh).length;
  for (const one of all) one.others = isFresh(one) ? fresh - 1 : fresh;
  const fitting = all.filter(({ gender }) => sort !== null && gender === sort);
  const [sole, another] = fitting;
  if (sole && !another) sole.soleGender = true;
  if (only === null) return [nobody, ...all];
  const first = Math.min(...only.map(({ order }) => order));
  return [
    nobody,
    ...only.map((who, rank): Meant => ({
      ...(found.get(who) ?? { ...nobody, who, sentences: 3, paragraphs: MOST_PARAGRAPHS }),
      ...{ rank, introduced: who.order === first, bare: who.plain.length === 1 },
    })),
  ];
}

function isSince(last: Decided | null, passage: number, token: number): boolean {
  if (!last) return true;
  const { clauses, pair } = last.stretch;
  const before = clauses.parsed.passage;
  return passage > before || (passage === before && token > pair.close);
}

/** “The lawmaker” for a senator: another word for an office of the same kind. */
function isLike({ words }: SpeakerText, who: Dossier, phrase: Phrase | null): boolean {
  const kinds = phrase && words.offices.get(phrase.head);
  if (!kinds) return false;
  return [...who.roles].some((role) => {
    const like = words.offices.get(role);
    return like !== undefined && !kinds.isDisjointFrom(like);
  });
}
