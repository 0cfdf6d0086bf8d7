import type { ScriptWording } from '../../wording.ts';

export const copying: ScriptWording['copying'] = {
  share: 'Partager…',
  copy: 'Copier',
  copied: 'Copié',
  copyBlocked: 'Copie impossible\u202f; le texte est sélectionné',
};
