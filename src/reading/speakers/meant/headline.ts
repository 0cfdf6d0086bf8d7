import type { Dossier } from '../../who/dossiers.ts';
import type { Meant } from '../candidate.ts';
import { among } from './standing.ts';
import type { SpeakerText } from '../text.ts';
import { MOST_NAMES, type Question } from './question.ts';
import type { Scene } from './scene.ts';

/** “Mayor quits over bridge”: whom a headline means, the first paragraphs below it name. */
function toldBelow(text: SpeakerText, passage: number): Set<Dossier> {
  const kind = text.passages[passage]?.kind;
  if (kind !== 'headline' && kind !== 'standfirst') return new Set();
  const below = [1, 2, 3].flatMap((more) => text.named(passage + more));
  return new Set(below.flatMap((mention) => text.dossier(mention) ?? []).slice(0, MOST_NAMES));
}

/** Adds those whom words of a headline may mean, though they are named below it. */
export function addBelow(
  text: SpeakerText,
  { passage }: Question,
  scene: Scene,
  found: Meant[],
): void {
  for (const who of toldBelow(text, passage))
    if (!among(found, who))
      found.push({ ...scene.of(who), sentences: 3, paragraphs: 1, since: true });
}
