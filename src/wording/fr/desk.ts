import { tallyOf } from '../text.ts';
import type { Wording } from '../wording.ts';
import { type Noun, tallied } from './language/numbers.ts';

const kinds: Record<'error' | 'warning' | 'remark', Noun> = {
  error: { one: 'erreur', many: 'erreurs' },
  warning: { one: 'avertissement', many: 'avertissements' },
  remark: { one: 'remarque', many: 'remarques' },
};

export const desk: Wording['desk'] = {
  title: 'Rédaction',
  description: 'Ce qui ne va pas dans le contenu tel qu’il est, et ce qui attend d’être publié.',
  heading: 'La rédaction',
  stand:
    'Ce que npm run check dit du contenu, à mesure que vous écrivez. Rien de cette page n’est mis en ligne.',
  label: 'Pour la rédaction',
  unpublished: (how) =>
    how.status === 'draft'
      ? 'Brouillon. Cette page n’est pas publique.'
      : `Prévu pour ${how.time}. Cette page n’est pas encore publique.`,
  marked: ({ status }, title) => `${status === 'draft' ? 'Brouillon' : 'Prévu'}\u202f: ${title}`,
  outdated:
    'Ce fichier ne peut pas être lu tel quel. Les pages le montrent tel qu’il a pu être lu la dernière fois\u202f; corrigez-le, et elles suivront.',
  neverRead: 'Ce fichier ne peut pas encore être lu. Sa page sera ici dès que possible.',
  severity: { error: 'Erreur', warning: 'Avertissement', remark: 'Remarque' },
  remarks: (count) => tallied(count, kinds.remark),
  found: 'Trouvé',
  expected: 'Attendu',
  mend: 'Que faire',
  seeAlso: 'Voir aussi',
  waiting: 'Non publiés',
  nothing: 'Le contenu n’a pas de problème.',
  tally: (tally) => tallyOf(tally, (count, kind) => tallied(count, kinds[kind])),
  elsewhere: (tally) =>
    tally === '' ? 'La rédaction' : `La rédaction\u202f: ${tally} dans d’autres fichiers`,
  all: 'Tous les problèmes',
};
