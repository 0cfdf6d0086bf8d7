import { sensePhrases } from '../../figures/senses.ts';
import type { NounFields } from '../fields/noun-fields.ts';
import { articled } from '../inflected.ts';

const ENDS: Readonly<Record<string, readonly string[]>> = {
  de: ['de', "d'", 'des', 'du', 'de la', "de l'", "d' un", "d' une", 'de son', 'de ses'],
  à: ['à', 'au', 'aux', 'à la', 'à un', 'à une', "à l'", 'à ses'],
};
const ARTICLES = ['', ' un', ' une', ' le', ' la', " l'", ' les'];

const withArticles = (list: string): string => articled(list, { ends: ENDS, others: ARTICLES });

export const qualifiers: NounFields['qualifiers'] = {
  before: sensePhrases({
    atLeast: withArticles(
      'au moins, à tout le moins, au minimum, un minimum de, minimum, pas moins de, supérieur ou égal à, supérieure ou égale à, supérieurs ou égaux à, à partir de',
    ),
    moreThan: withArticles(
      'plus de, plus âgé que, plus âgés que, bien plus de, beaucoup plus de, au - delà de, au - dessus de, supérieur à, supérieure à, supérieurs à, supérieures à, dépasse, dépassent, dépassait, dépasser, dépassé, dépassera, a dépassé, ont dépassé, excède, excèdent, excéder, excédait',
    ),
    justOver: withArticles('un peu plus de, à peine plus de, légèrement plus de'),
    atMost: withArticles(
      'au plus, tout au plus, au maximum, un maximum de, maximum, jusque à, limité à, limitée à, plafonné à, plafonnée à, inférieur ou égal à, inférieure ou égale à, ne pas dépasser',
    ).concat(
      ", ne dépassera pas, ne dépasseront pas, ne dépasse pas, ne dépassent pas, n' excède pas, n' excédera pas, ne pas dépasser, ne doit pas dépasser, sans dépasser, ne dépassera pas les, jusqu' à, jusqu' au, jusqu' aux, jusqu' en, jusqu' à un, jusqu' à une",
    ),
    lessThan: withArticles(
      'moins de, en dessous de, au - dessous de, inférieur à, inférieure à, inférieurs à, inférieures à, sous la barre de',
    ).concat(', sous les, sous le seuil de'),
    nearly: withArticles(
      'presque, près de, tout près de, un peu moins de, à peine moins de, pas loin de, à deux doigts de, pas tout à fait, avoisinant, avoisine, avoisinent, frôle, frôlent, frôlait, frisant, approchant, proche de',
    ),
    about: withArticles(
      'environ, autour de, aux alentours de, aux environs de, une moyenne de, à peu près, approximativement, on estime à, estimé à, estimée à, estimés à, estimées à, évalué à, évaluée à, évalués à, évaluées à',
    ).concat(", quelque, quelques, de l' ordre de, peut - être, plus ou moins, probablement"),
    none: 'le plus de, la plus de, ne plus de',
    reported: 'apparemment, prétendument',
    expected: '',
  }),
  after: sensePhrases({
    atLeast:
      'ou plus, et plus, au moins, au minimum, minimum, passés, bien sonnés, et des poussières',
    atMost: 'ou moins, au plus, au maximum, maximum, tout au plus',
    about: 'environ, à peu près, plus ou moins, approximativement',
  }),
};
