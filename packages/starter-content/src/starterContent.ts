import type { Instrument } from '@coaching/core/assessment';
import type {
  AgreementTemplate,
  Article,
  Behavior,
  Competency,
  Program,
  ReferralResource,
  Series,
  Tool,
} from '@coaching/core/content';
import { coachingAgreement } from './agreements/coachingAgreement.ts';
import { behaviors, competencies } from './behaviors/behaviors.ts';
import { developmentWishes } from './instruments/developmentWishes.ts';
import { drivers } from './instruments/drivers.ts';
import { energyAudit } from './instruments/energyAudit.ts';
import { leadershipBehaviors } from './instruments/leadershipBehaviors.ts';
import { miniIpip } from './instruments/miniIpip.ts';
import { leadershipCoaching } from './programs/leadershipCoaching.ts';
import { referralResources } from './referrals/referralResources.ts';
import { coachingAndTherapy } from './series/coachingAndTherapy.ts';
import { startingWithCoaching } from './series/startingWithCoaching.ts';
import { whatOneToOneCoachingIs } from './series/whatOneToOneCoachingIs.ts';
import { tools } from './tools/tools.ts';

/** Content of every kind, each list in the order in which it can be imported: what is pointed at comes first. */
export type StarterContent = {
  readonly competencies: readonly Competency[];
  readonly behaviors: readonly Behavior[];
  readonly instruments: readonly Instrument[];
  readonly tools: readonly Tool[];
  readonly agreementTemplates: readonly AgreementTemplate[];
  readonly programs: readonly Program[];
  readonly referralResources: readonly ReferralResource[];
  readonly articles: readonly Article[];
  readonly series: readonly Series[];
};

/** Everything that this package holds: enough to start a coaching practice with. */
export const starterContent: StarterContent = {
  competencies,
  behaviors,
  instruments: [leadershipBehaviors, energyAudit, drivers, developmentWishes, miniIpip],
  tools,
  agreementTemplates: [coachingAgreement],
  programs: [leadershipCoaching],
  referralResources,
  articles: [whatOneToOneCoachingIs, coachingAndTherapy],
  series: [startingWithCoaching],
};
