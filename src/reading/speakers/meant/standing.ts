import { firstWhere } from '../../../first-where.ts';
import type { Dossier } from '../../who/dossiers.ts';
import type { Meant } from '../candidate.ts';
import type { Point } from '../point.ts';
import type { SpeakerText } from '../text.ts';
import { MOST_NAMES, MOST_PARAGRAPHS, type Question } from './question.ts';
import type { Scene } from './scene.ts';

/** So many points back. */
const MOST_POINTS = 40;

/** The last points before some words, the nearest first. */
function* pointsBefore(text: SpeakerText, { passage: own, token }: Question) {
  let left = MOST_POINTS;
  for (let passage = own; passage >= Math.max(0, own - MOST_PARAGRAPHS); passage--) {
    const points = text.points(passage);
    let next =
      passage === own
        ? firstWhere(0, points.length, (at) => (points[at]?.at ?? 0) >= token)
        : points.length;
    for (let point = points[--next]; point; point = points[--next], left--) {
      if (left === 0) return;
      yield { point, passage };
    }
  }
}

/** What the whole paragraph shows of somebody counts, wherever the last mention stands. */
function addShown(
  known: Meant,
  { point, passage }: { point: Point; passage: number },
  back: number,
  scene: Scene,
): void {
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

/** Everybody who stands before some words and may be meant, the nearest first, and somebody without a name among them. */
export function standingBefore(
  text: SpeakerText,
  question: Question,
  scene: Scene,
): Map<Dossier | null, Meant> {
  const found = new Map<Dossier | null, Meant>();
  const { only } = question;
  let back = -1;
  for (const { point, passage } of pointsBefore(text, question)) {
    back++;
    if (!only && found.size >= MOST_NAMES) break;
    const { who } = point;
    if (scene.isInWords(passage, point.at)) continue;
    const known = found.get(who);
    if (known && who === null) known.told ||= point.word === question.phrase?.head;
    if (known && who !== null && known.paragraphs === question.passage - passage)
      addShown(known, { point, passage }, back, scene);
    if (known || (only && (who === null || !only.includes(who)))) continue;
    found.set(who, scene.at(point, passage, found.size, back));
  }
  return found;
}
