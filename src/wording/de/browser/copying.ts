import type { ScriptWording } from '../../wording.ts';

export const copying: ScriptWording['copying'] = {
  share: 'Teilen …',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyBlocked: 'Kopieren ging nicht; der Text ist ausgewählt',
};
