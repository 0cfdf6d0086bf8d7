import { words } from '../../tokens/phrases.ts';
import type { NamingFields } from '../fields/naming-fields.ts';

export const naming: NamingFields = {
  people: words('personnes personne hommes homme femmes femme autres'),
  vague: words(`
    fois dernier derniere derniers dernieres premier premiere prochain prochaine passe passee tard tot maintenant aujourd hier demain
    toujours personne rien tres bien peu beaucoup ici chose choses l d ne qu s deja c on nous vous y n meme memes tout toute quel
    quelle jusqu aussi vingts dit total points point
  `),
  age: 'age',
  old: /^\s*ans\b\s*/,
};
