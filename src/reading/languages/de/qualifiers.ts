import { sensePhrases } from '../../figures/senses.ts';
import type { NounFields } from '../fields/noun-fields.ts';

const ARTICLES = ['', ' der', ' die', ' den', ' einem', ' einer', ' eine', ' ein'];

/** Each phrase of a list by itself and before an article: “mehr als”, “mehr als die”. */
function withArticles(list: string): string {
  return list
    .split(',')
    .flatMap((phrase) => ARTICLES.map((article) => `${phrase.trim()}${article}`))
    .join(',');
}

export const qualifiers: NounFields['qualifiers'] = {
  before: sensePhrases({
    atLeast: withArticles(
      'mindestens, zumindest, wenigstens, minimal, ein minimum von, nicht unter, ab, größer gleich, größer oder gleich, mehr oder gleich',
    ).concat(', mindestens schon, mindestens an die'),
    moreThan: withArticles(
      'mehr als, deutlich mehr als, weit mehr als, viel mehr als, wesentlich mehr als, erheblich mehr als, über, weit über, deutlich über, oberhalb von, größer als, höher als, länger als, älter als, schwerer als, teurer als, übersteigt, überstieg, übersteigen, überschreitet, überschritt, übertrifft, jenseits von, jenseits der',
    ),
    justOver: withArticles(
      'gut, etwas mehr als, ein wenig mehr als, knapp über, leicht über, kaum mehr als, etwas über, ein bisschen mehr als, geringfügig mehr als',
    ),
    atMost: withArticles(
      'höchstens, maximal, allerhöchstens, ein maximum von, kleiner gleich, kleiner oder gleich, weniger oder gleich, allenfalls, begrenzt auf, gedeckelt auf',
    ).concat(
      ', bis zu, von bis zu, bis zu einem, bis zu einer, auf bis zu, um bis zu, mit bis zu, in bis zu',
    ),
    lessThan: withArticles(
      'weniger als, deutlich weniger als, weit weniger als, viel weniger als, unter, weit unter, deutlich unter, unterhalb von, kleiner als, niedriger als, geringer als, kürzer als, jünger als, leichter als, keine',
    ),
    nearly: withArticles(
      'kaum, knapp, fast, beinahe, nahezu, annähernd, nicht ganz, beinah, etwas weniger als, knapp unter, etwas unter, kurz vor, an die',
    ),
    about: withArticles(
      'plus / minus, plus minus, plus oder minus, rund, etwa, ungefähr, circa, ca ., ca, zirka, gegen, um die, um rund, schätzungsweise, in etwa, so um die, geschätzt, geschätzte, geschätzten, plusminus, grob, möglicherweise, wahrscheinlich, vermutlich, praktisch, quasi, einige',
    ),
    reported:
      'angeblich, mutmaßlich, angebliche, angeblichen, mutmaßliche, mutmaßlichen, offenbar, wohl angeblich',
    expected:
      'voraussichtlich, erwartete, erwarteten, prognostizierte, prognostizierten, geplante, geplanten',
    none: 'gutschein über, anleihe über, scheck über, rechnung über, vertrag über, kredit über, darlehen über, auftrag über, distanz über, strecke über, bescheid über, alles unter, gut die, alles über',
  }),
  after: sensePhrases({
    atLeast:
      'oder mehr, und mehr, oder darüber, und darüber, oder älter, und älter, aufwärts, mindestens, plus, oder höher, oder länger, und länger, oder größer',
    atMost:
      'oder weniger, und weniger, oder darunter, und darunter, oder jünger, und jünger, höchstens, maximal',
    about: 'oder so, ungefähr, etwa, in etwa, rund, oder mehr oder weniger',
  }),
};
