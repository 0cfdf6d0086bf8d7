import { words } from '../../tokens/phrases.ts';
import { formsOf } from './conjugation.ts';

/** Verbs that introduce speech. */
export const saying: ReadonlySet<string> = new Set([
  ...formsOf(
    'argue announce acknowledge admit confirm concede complain conclude predict emphasize maintain reiterate reveal disclose clarify deny exhort interrupt retaliate tweet retweet declare opine snark crow fume gush vow pledge insist quip joke contend allege assert caution advise gripe grouse concur assure inform remind remark comment respond reply answer explain proclaim profess muse reckon estimate calculate recount relate report suggest surmise tout warn whisper yell',
  ),
  ...words(`
  said says say saying written told tells tell telling asked asks asking added adds adding stated states stating wrote writes writing
  noted notes noting claimed claims claiming
  continued continues
  recalled recalls shouted shouting screamed cried exclaimed posted posting observed observes quipped testified testifies
  reads read urged urges urging promised promises stressed stresses stressing emphasised emphasising
  boasted boasts lamented laments countered counters retorted
  muttered chanted chanting sang thundered snapped interjected began pleaded pleads demanded demands wailed wails submitted submits sighed laughed grinned shrugged wondered wonders affirmed agreed agrees
  summed thinks believes thought speaking indicated indicates indicating counseled retorts imagined imagines sings singing texted texts emailed emails messages blogged phoned messaged protested protests elaborated elaborates intoned growled barked blurted roared bellowed enthused enthuses marvelled marveled mumbled stammered sobbed teased proffered ventured volunteered scoffed scoffs reasoned reassured reassures instructed begged implored counselled hinted hints implies implied specified specifies summarised summarized underlined underlines underscored underscores rejoined chimed chips deadpanned hissed jibed railed ranted raged
`),
]);

/** Verbs that lend somebody's words to our sentence without introducing speech. */
export const lending: ReadonlySet<string> = new Set([
  ...formsOf(
    'blast hammer rate slam rip bash deride decry dismiss label brand dub tout bill hail praise laud champion condemn denounce chide scold rebuke mock ridicule pan trash skewer savage attack assail accuse charge fault blame lambast lambaste excoriate pillory malign paint portray depict characterize characterise cast peg term herald advocate view regard perceive promise threaten urge implore beg encourage demand invoke evoke echo repeat use employ deem consider judge call describe liken compare credit thank bemoan lament regret deplore reject rebuff rebut refute dispute question challenge endorse back defend justify express voice signal acknowledge cite offer quote reference mention discuss address criticize criticise knock rap tag coin equate hint imply',
  ),
  ...words(`
  called calls calling described describes describing accused accuses accusing condemned condemns condemning denounced denounces denouncing praised praises praising criticised criticized
  criticises criticizes criticising criticizing dismissed dismisses dismissing slammed slams slamming labelled labeled labels labelling branded brands branding blamed blames blaming
  found finds hailed hails hailing expressed expresses expressing voiced voices cited cites citing referred refers referring spoke speaks rejected rejects rejecting deplored deplores
  considers considered deemed deems characterised characterized characterises characterizes documented documents quoted quoting quotes welcomed welcomes welcoming
  defended defends threatened threatens threatening hoped hopes wants wanted believed talked talks ruled rules apologised apologized lambasted decried mocked mocks ridiculed
  celebrated celebrates lauded lauds attacked attacks compared compares cast sees saw seeks sought raised advised advises recommended recommends proposed proposes forecast forecasts
`),
]);
