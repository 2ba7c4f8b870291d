import { accepted, issueOf, refused } from '@coaching/core';
import { termsOfProgram } from '@coaching/core/content';
import { engagements, type Participant } from '../../collections/practice/engagements.ts';
import { inquiries } from '../../collections/practice/inquiries.ts';
import { lock, lockName } from '../../host/locks.ts';
import { findPublishedProgram } from '../content/published.ts';
import { engagementView } from '../engagements/engagementView.ts';
import type { Operation } from '../shared/Operation.ts';
import { findPersonByEmail, holdPeople } from '../shared/people.ts';
import { permitHere } from '../shared/permitHere.ts';
import { createRecord, findRecord, updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';

/** Opens an engagement for a leader, who then accepts it or not; the coach holds the intake until the leader chooses. */
export const acceptInquiry: Operation<'inquiries.accept'> = async ({ params, body }, context) => {
  const here = permitHere('update', 'inquiries', context, { field: 'engagement' });
  if (!here.ok) return here;
  const opens = permitHere('create', 'engagements', context);
  if (!opens.ok) return opens;
  const { person, organization } = here.value;
  await lock(context.req, [lockName('inquiry', params.inquiryId)]);
  const inquiry = await findRecord(inquiries, params.inquiryId, context);
  if (!inquiry || inquiry.organization !== organization) return refused('not_found');
  if (inquiry.state !== 'open') return refused('conflict');

  const program = await findPublishedProgram(body.program, context, inquiry);
  if (!program) return refused('not_found', [issueOf(['program'], 'not_found', 'programUnpublished')]);
  const leaderEmail = body.leaderEmail ?? (inquiry.askedBy === 'leader' ? inquiry.email : null);
  const leader = leaderEmail === null ? null : await findPersonByEmail(leaderEmail, organization, context);
  if (!leader)
    return refused('person_unknown', [issueOf(['leaderEmail'], 'person_unknown', 'leaderNoAccount')]);
  const sponsorEmail = body.sponsorEmail ?? (inquiry.askedBy === 'sponsor' ? inquiry.email : null);
  const sponsor = sponsorEmail === null ? null : await findPersonByEmail(sponsorEmail, organization, context);
  if (sponsorEmail !== null && !sponsor)
    return refused('person_unknown', [issueOf(['sponsorEmail'], 'person_unknown', 'sponsorNoAccount')]);

  if (!leader.roles.includes('leader'))
    return refused('role_missing', [issueOf(['leaderEmail'], 'role_missing', 'accountRoleMissing')]);
  if (sponsor && !sponsor.roles.includes('sponsor'))
    return refused('role_missing', [issueOf(['sponsorEmail'], 'role_missing', 'accountRoleMissing')]);
  if (leader.id === person)
    return refused('part_taken', [issueOf(['leaderEmail'], 'part_taken', 'partHeld')]);
  if (sponsor && [person, leader.id].includes(sponsor.id))
    return refused('part_taken', [issueOf(['sponsorEmail'], 'part_taken', 'partHeld')]);

  if (!(await holdPeople([leader.id, person, ...(sponsor ? [sponsor.id] : [])], context)))
    return refused('person_unknown');

  const participants: Participant[] = [
    // Whoever wrote the address into the form: the person alone says whether they want this.
    { person: leader.id, part: 'leader', invited: true },
    { person, part: 'coach' },
    ...(sponsor ? [{ person: sponsor.id, part: 'sponsor' } satisfies Participant] : []),
  ];
  const engagement = await createRecord(
    engagements,
    {
      organization,
      participants,
      program: program.key,
      programTitle:
        typeof program.title === 'string' ? { [program.language]: program.title } : { ...program.title },
      battery: program.battery,
      focusLimits: program.focusAreas,
      sessionMinutes: program.sessionMinutes,
      programTerms: termsOfProgram(program),
      agreementTemplate: program.agreementTemplate,
      waivedLenses: [],
      state: 'screening',
      coachChosen: false,
      coachAccepted: false,
      fitScreen: null,
      remedialConsent: false,
      endReason: null,
      startedAt: context.now,
      endedAt: null,
      erasureAnnounced: null,
    },
    context,
  );
  await updateRecord(inquiries, inquiry, { state: 'accepted', engagement: engagement.id }, context);
  touchIn(engagement, { collection: 'engagements', id: engagement.id }, context);
  return accepted(await engagementView(engagement, context));
};
