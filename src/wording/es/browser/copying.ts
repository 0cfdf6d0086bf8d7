import type { ScriptWording } from '../../wording.ts';

export const copying: ScriptWording['copying'] = {
  share: 'Compartir…',
  copy: 'Copiar',
  copied: 'Copiado',
  copyBlocked: 'No se pudo copiar; el texto está seleccionado',
};
