import { phraseBefore, type Phrases } from '../../tokens/phrases.ts';
import type { Amount } from '../../numbers/amounts.ts';
import { plainDigits, type Rule, type Scene } from '../scene.ts';

/** Ochenta, in words. */
function isTens({ spelled, scale, value }: Amount): boolean {
  return spelled && scale === 1 && value !== null && value >= 20 && value < 100 && value % 10 === 0;
}

/** A mark behind it, or what is neither counted nor leads to another number: “los años 90 y 95”. */
function isUncounted(scene: Scene, { to, value }: Amount, links: ReadonlySet<string>): boolean {
  const leadsOn = scene.starts.has(to + 1) && links.has(scene.tokens[to]?.lower ?? '');
  return (
    scene.tokens[to]?.kind !== 'word' || ((value ?? 1) % 10 === 0 && !scene.counts(to) && !leadsOn)
  );
}

/**
 * “Los años 90”, “en los ochenta”: a decade without an ending of its own, behind the words for it.
 * @param leaders before a decade in digits; `spelled` of them before one in words
 * @param counting before a number that counts: “más de los 90”
 * @param links to another number
 */
export function decadesBehind(
  leaders: Phrases,
  spelled: Phrases,
  counting: Phrases,
  links: ReadonlySet<string>,
): Rule {
  return (scene, amount) => {
    const { kind, from, to } = amount;
    const isShort = plainDigits(scene.tokens[from]) < 100 || isTens(amount);
    if (!isShort || kind !== 'plain' || to - from !== 1) return false;
    if (!isUncounted(scene, amount, links)) return false;
    const leader = phraseBefore(amount.spelled ? spelled : leaders, scene.tokens, from);
    return leader > 0 && phraseBefore(counting, scene.tokens, from - leader + 1) === 0;
  };
}
