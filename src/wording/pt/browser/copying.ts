import type { ScriptWording } from '../../wording.ts';

export const copying: ScriptWording['copying'] = {
  share: 'Partilhar…',
  copy: 'Copiar',
  copied: 'Copiado',
  copyBlocked: 'Não foi possível copiar; o texto está selecionado',
};
