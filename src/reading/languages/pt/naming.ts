import { words } from '../../tokens/phrases.ts';
import type { NamingFields } from '../fields/naming-fields.ts';

export const naming: NamingFields = {
  people: words('pessoas pessoa homens homem mulheres mulher outros outras'),
  vague: words(`
    vez vezes ultimo ultima ultimos ultimas primeiro primeira proximo proxima passado passada depois antes tarde cedo agora hoje ontem amanha
    sempre ninguem nada alguem muito muita pouco pouca tao assim bem ai aqui ali coisa coisas ja isso isto outros outras mesmo
    mesma todo toda tambem centos disse disseram total pontos ponto
  `),
  age: 'idade',
  old: /^\s*anos(?: de idade)?\b\s*/,
};
