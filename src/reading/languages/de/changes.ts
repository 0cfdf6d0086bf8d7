import { words } from '../../tokens/phrases.ts';
import type { Wordings } from '../fields/wordings.ts';

/** What words say of how numbers move. */
export const changes: Pick<
  Wordings,
  'rises' | 'falls' | 'gains' | 'losses' | 'moves' | 'otherVerbs' | 'multiples'
> = {
  rises: words(
    'stieg stiegen steigt steigen gestiegen steigend steigerte steigerten steigern gesteigert anstieg zunahme zuwachs zulegte zulegten zugelegt legte legten legt zunahm zunahmen zugenommen nahm nahmen erhöhte erhöhten erhöht erhöhen erhöhung wuchs wuchsen wächst wachsen gewachsen wachstum kletterte kletterten klettert geklettert sprang sprangen verteuerte verteuerten verteuert plus höher mehr ausgebaut verbesserte verbesserten anhob angehoben hob aufgestockt größer größere länger wärmer',
  ),
  falls: words(
    'sank sanken sinkt sinken gesunken fiel fielen fällt fallen gefallen rückgang rückgänge abnahme ging gingen zurückging zurückgegangen abnahm abnahmen abgenommen schrumpfte schrumpften geschrumpft verringerte verringerten verringert reduzierte reduzierten reduziert reduzierung senkte senkten senkt gesenkt senkung kürzte kürzten gekürzt kürzung minus einbruch brach sackte sackten stürzte stürzten einbüßte eingebüßt verbilligte verbilligten nachgab weniger niedriger abgebaut verschlechterte sturz kleiner kleinere kürzer kälter',
  ),
  gains: words('gewann gewannen gewinnt hinzugewann zulegte zugewinn'),
  losses: words('verlor verloren verliert einbüßte büßte verlust'),
  moves: words(
    'kletterte kletterten klettert rutschte rutschten ging gingen geht gehen legte legten',
  ),
  otherVerbs: words(
    'nahm nahmen ging gingen brach legte legten schickte drückte trieb führte sorgte brachte zwang ließ machte obwohl während aber weil als nachdem bevor trotz danach dann und der die das welche',
  ),
  multiples: new Map([
    ['halbierte sich', 1 / 2],
    ['halbierten sich', 1 / 2],
    ['halbiert', 1 / 2],
    ['halb so viele', 1 / 2],
    ['halb so viel', 1 / 2],
    ['halb so hoch', 1 / 2],
    ['verdoppelte', 2],
    ['verdoppelten', 2],
    ['verdoppelt', 2],
    ['doppelt so viele', 2],
    ['doppelt so viel', 2],
    ['doppelt so hoch', 2],
    ['das doppelte', 2],
    ['zweimal so viele', 2],
    ['zweimal so viel', 2],
    ['verdreifachte', 3],
    ['verdreifachten', 3],
    ['verdreifacht', 3],
    ['dreimal so viele', 3],
    ['dreimal so viel', 3],
    ['dreimal so hoch', 3],
    ['das dreifache', 3],
    ['vervierfachte', 4],
    ['vervierfachten', 4],
    ['vervierfacht', 4],
    ['viermal so viele', 4],
    ['viermal so viel', 4],
    ['viermal so hoch', 4],
    ['das vierfache', 4],
    ['verdoppeln', 2],
    ['halbierte', 1 / 2],
    ['halbierten', 1 / 2],
  ]),
};
