import type { MeantClue } from '../../clue.ts';
import { distanceLastSpeaker } from './distance/last-speaker.ts';
import { distanceNotSince } from './distance/not-since.ts';
import { distanceParagraphs } from './distance/paragraphs.ts';
import { distanceSameParagraph } from './distance/same-paragraph.ts';
import { distanceSentenceBefore } from './distance/sentence-before.ts';
import { droppedLeads } from './dropped/leads.ts';
import { droppedSubject } from './dropped/subject.ts';
import { focusFirstTold } from './focus/first-told.ts';
import { focusFree } from './focus/free.ts';
import { focusGoesOn } from './focus/goes-on.ts';
import { focusLedBefore } from './focus/led-before.ts';
import { focusLeadsAndSpoke } from './focus/leads-and-spoke.ts';
import { focusLeadsNear } from './focus/leads-near.ts';
import { focusNamedAgain } from './focus/named-again.ts';
import { focusNamedInWords } from './focus/named-in-words.ts';
import { focusOpens } from './focus/opens.ts';
import { focusReporter } from './focus/reporter.ts';
import { focusSaidBefore } from './focus/said-before.ts';
import { focusSubject } from './focus/subject.ts';
import { focusActs } from './focus/acts.ts';
import { focusTopic } from './focus/topic.ts';
import { focusToldOften } from './focus/told-often.ts';
import { genderAgrees } from './gender/agrees.ts';
import { genderBody } from './gender/body.ts';
import { genderDiffers } from './gender/differs.ts';
import { genderLikePerson } from './gender/like-person.ts';
import { genderPerson } from './gender/person.ts';
import { genderRoleAgrees } from './gender/role-agrees.ts';
import { genderRoleDiffers } from './gender/role-differs.ts';
import { nobodyAtAll } from './nobody/at-all.ts';
import { nobodyRole } from './nobody/role.ts';
import { nobodyStranger } from './nobody/stranger.ts';
import { nobodyTold } from './nobody/told.ts';
import { nobodyUnnamed } from './nobody/unnamed.ts';
import { roleAnother } from './role/another.ts';
import { roleNotTold } from './role/not-told.ts';
import { roleOther } from './role/other.ts';
import { roleSole } from './role/sole.ts';
import { roleTold } from './role/told.ts';
import { roleUnheld } from './role/unheld.ts';
import { whoBody } from './who/body.ts';
import { whoIntroducedFirst } from './who/introduced-first.ts';
import { whoPerson } from './who/person.ts';
import { whoPersonForBody } from './who/person-for-body.ts';
import { whoUnsure } from './who/unsure.ts';

/** Everything that speaks for or against somebody whom words may mean. */
export const meantClues: readonly MeantClue[] = [
  genderAgrees,
  genderDiffers,
  genderBody,
  genderPerson,
  genderLikePerson,
  genderRoleAgrees,
  genderRoleDiffers,
  distanceSentenceBefore,
  distanceSameParagraph,
  distanceParagraphs,
  distanceNotSince,
  distanceLastSpeaker,
  focusGoesOn,
  focusLeadsNear,
  focusLeadsAndSpoke,
  focusSubject,
  focusTopic,
  focusOpens,
  focusFree,
  focusSaidBefore,
  focusLedBefore,
  focusReporter,
  focusActs,
  focusFirstTold,
  focusToldOften,
  focusNamedAgain,
  focusNamedInWords,
  roleTold,
  roleNotTold,
  roleOther,
  roleAnother,
  roleSole,
  roleUnheld,
  whoIntroducedFirst,
  whoPerson,
  whoPersonForBody,
  whoBody,
  whoUnsure,
  nobodyAtAll,
  nobodyRole,
  nobodyUnnamed,
  nobodyStranger,
  nobodyTold,
  droppedLeads,
  droppedSubject,
];
