import { words } from '../../../tokens/phrases.ts';
import type { LanguageFields } from '../../fields/language-fields.ts';

export const naming: LanguageFields['naming'] = {
  auxiliaries: words(
    'e sao era eram foi foram ser sido esta estao estava estavam esteve tem ha havia haviam haver houve sera serao seria seriam pode podem poderia poderiam ja tambem quase se lhe',
  ),
  by: words('a em'),
  generic: words(`
    pessoas pessoa homens homem mulheres mulher ano anos mes meses semana semanas dia dias hora horas minuto minutos segundo segundos vez vezes
    metro metros quilometro quilometros km centimetro centimetros milimetro milimetros tonelada toneladas quilo quilos quilograma quilogramas litro litros
    grau graus hectare hectares ponto pontos
  `),
  people: words('pessoas homens mulheres outros outras'),
  money: words(
    'dolar dolares euro euros real reais peso pesos centavo centavos libra libras iene ienes franco francos metical meticais kwanza kwanzas centimo centimos',
  ),
  vague: words(`
    ultimo ultima ultimos ultimas primeiro primeira proximo proxima passado passada depois antes tarde cedo agora hoje ontem amanha nunca sempre ninguem
    nada alguem todos todas mais menos muito muita pouco pouca tao assim bem ai aqui ali coisa coisas
    segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
  `),
  age: 'idade',
  old: /^\s*anos(?: de idade)?\b\s*/,
};
