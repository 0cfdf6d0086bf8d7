import type { ScriptWording } from '../../wording.ts';

export const copying: ScriptWording['copying'] = {
  share: 'Teilen …',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyBlocked: 'Kopieren nicht möglich; der Text ist markiert',
};
