import { firstWhere } from '../../../first-where.ts';
import { isSomeone, type Dossier } from '../../who/dossiers.ts';
import type { Meant } from '../candidate.ts';
import type { Point } from '../point.ts';
import type { SpeakerText } from '../text.ts';
import { MOST_NAMES, MOST_PARAGRAPHS, type Question } from './question.ts';
import type { Scene } from './scene.ts';

/** So many points back. */
const MOST_POINTS = 40;

/** What the whole paragraph shows of somebody counts, wherever the last mention stands. */
function addShown(known: Meant, point: Point, passage: number, back: number, scene: Scene): void {
  known.acts ||= scene.isActing(point, passage);
  const isBefore = scene.isBefore(point, passage);
  known.saidBefore ||= isBefore && point.says;
  known.ledBefore ||= isBefore && point.main;
  if (point.main) known.main = Math.min(known.main, back);
  if (point.main) known.begins = Math.max(known.begins, back);
  if (point.subject) known.subject = Math.min(known.subject, back);
  known.says ||= point.says;
  known.free ||= point.free;
  known.opens ||= point.opens;
}

/** Somebody among those who were found: they are few, and looked through sooner than a map is made. */
export function among(found: readonly Meant[], who: Dossier | null): Meant | undefined {
  for (const one of found) if (one.who === who) return one;
  return undefined;
}

/** Everybody who stands before some words and may be meant, the nearest first, and somebody without a name among them. */
export function standingBefore(text: SpeakerText, question: Question, scene: Scene): Meant[] {
  const found: Meant[] = [];
  const { only, passage: own, token, phrase } = question;
  let people = 0;
  let back = 0;
  for (let passage = own; passage >= Math.max(0, own - MOST_PARAGRAPHS); passage--) {
    const points = text.points(passage);
    let next =
      passage === own
        ? firstWhere(0, points.length, (at) => (points[at]?.at ?? 0) >= token)
        : points.length;
    for (let point = points[--next]; point; point = points[--next], back++) {
      if (back === MOST_POINTS || (!only && people >= MOST_NAMES)) return found;
      const { who } = point;
      if (only && (who === null || !only.includes(who))) continue;
      if (scene.isInWords(passage, point.at)) continue;
      const known = among(found, who);
      if (!known) {
        found.push(scene.at(point, passage, back));
        // Days, towns and parties in a row hide nobody who stands before them.
        if (who === null || isSomeone(who)) people++;
      } else if (who === null) known.told ||= point.word === phrase?.head;
      else if (known.paragraphs === own - passage) addShown(known, point, passage, back, scene);
    }
  }
  return found;
}
