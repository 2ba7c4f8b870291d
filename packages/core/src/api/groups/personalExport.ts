import * as z from 'zod';
import { participantParts } from '../../engagement/participants.ts';
import { idSchema, instantSchema, keySchema, personSchema } from '../primitives.ts';
import { accountSchema } from './account.ts';
import { assessmentResultSchema } from './assessments.ts';
import { availabilitySchema } from './availability.ts';
import { engagementSchema } from './engagements.ts';
import { exportedRecords } from './exportedRecords.ts';
import { feedbackReportViewSchema } from './feedback.ts';
import { focusRankingViewSchema } from './focus.ts';
import { inquirySchema } from './inquiries.ts';
import { accessEntrySchema, erasureCertificateSchema } from './privacyEntries.ts';
import { sponsorSummarySchema } from './reports.ts';

/** The name and number of the format. A change that an importer has to know of makes another number. */
export const exportFormat = 'coaching-export/2';

const records = exportedRecords(instantSchema);

const raterSchema = records.feedbackInvitations.meta({
  id: 'ExportedRater',
  description:
    'Who is on the list of raters while they can answer. Whether they have answered is told to nobody.',
});

/** The records of an engagement by collection, each with what the API makes of it where that says more. */
const named = {
  engagements: records.engagements.meta({
    id: 'ExportedEngagementRecord',
    description: 'The engagement itself, as far as its reader reads it.',
  }),
  agreements: records.agreements.meta({
    id: 'ExportedAgreement',
    description: 'One version of the agreement, in all its languages.',
  }),
  referrals: records.referrals.meta({
    id: 'ExportedReferral',
    description: 'A recommendation to seek other help, and how it ended.',
  }),
  assessments: records.assessments
    .extend({
      result: assessmentResultSchema.nullable().describe('The scores as the API answers them; null before.'),
    })
    .meta({
      id: 'ExportedAssessment',
      description: 'One administration of an instrument to the leader, with its result.',
    }),
  feedbackRounds: records.feedbackRounds
    .extend({
      raters: z.array(raterSchema).describe('Empty once the answering has ended.'),
      view: feedbackReportViewSchema
        .nullable()
        .describe('The report as the API answers it; null before its release.'),
    })
    .meta({
      id: 'ExportedFeedbackRound',
      description: 'One 360 round with its report. It holds no answer of a rater.',
    }),
  focusRankings: records.focusRankings
    .extend({ view: focusRankingViewSchema.nullable().describe('The ranking as the API answers it.') })
    .meta({ id: 'ExportedRanking', description: 'One ranking of behaviors, as it was proposed.' }),
  focusAreas: records.focusAreas.meta({
    id: 'ExportedFocusArea',
    description: 'A behavior that the leader chose to work on.',
  }),
  sessions: records.sessions.meta({ id: 'ExportedSession', description: 'One session.' }),
  agendaItems: records.agendaItems.meta({
    id: 'ExportedAgendaItem',
    description: 'Something the leader wants to talk about.',
  }),
  offers: records.offers.meta({ id: 'ExportedOffer', description: 'Something the coach offers.' }),
  actions: records.actions.meta({ id: 'ExportedAction', description: 'Something the leader decided to do.' }),
  notes: records.notes.meta({
    id: 'ExportedNote',
    description: 'A note: one’s own, or one that was shared.',
  }),
  progressSummaries: records.progressSummaries.meta({
    id: 'ExportedProgressSummary',
    description: 'A text that the leader has released to sponsor and manager.',
  }),
};

/** One engagement, as far as one person reads it. */
export const exportedEngagementSchema = z
  .object({
    id: idSchema,
    part: z.enum(participantParts).describe('The part that the person has in it.'),
    engagement: named.engagements.nullable().describe('Null for a delegate, who sees the calendar alone.'),
    overview: engagementSchema
      .nullable()
      .describe('The same as the API answers it, in the language of the export.'),
    agreements: z.array(named.agreements),
    referrals: z.array(named.referrals),
    assessments: z.array(named.assessments),
    feedbackRounds: z.array(named.feedbackRounds),
    focusRankings: z.array(named.focusRankings),
    focusAreas: z.array(named.focusAreas),
    sessions: z.array(named.sessions),
    agendaItems: z.array(named.agendaItems),
    offers: z.array(named.offers),
    actions: z.array(named.actions),
    notes: z.array(named.notes),
    progressSummaries: z.array(named.progressSummaries),
    sponsored: sponsorSummarySchema
      .nullable()
      .describe('What sponsor and manager are shown; null for the others.'),
  })
  .meta({ id: 'ExportedEngagement', description: 'One engagement, as far as one person reads it.' });

/** What somebody has asked through the contact form under the address of the account. */
export const ownInquirySchema = inquirySchema.omit({ state: true, engagementId: true }).meta({
  id: 'OwnInquiry',
  description: 'What was asked through the contact form under the address of the account.',
});

/** Everything that is kept about one person and that they may read, readable by a machine. */
export const personalExportSchema = z
  .object({
    format: z.literal(exportFormat),
    exportedAt: instantSchema,
    locale: z.string().describe('The language of what is told in words.'),
    account: accountSchema
      .extend({
        organization: z.string(),
        zone: z.string().nullable().describe('IANA time zone in which e-mails give times; null without one.'),
        locale: z.string().nullable().describe('Language of e-mails; null without one.'),
      })
      .meta({ id: 'ExportedAccount', description: 'The account of the one who exports.' }),
    people: z.array(personSchema).describe('Everybody whom an id in the export names.'),
    instruments: z
      .array(
        z
          .object({ id: idSchema, key: keySchema, version: z.string(), hash: z.string(), title: z.string() })
          .meta({ id: 'ExportedInstrument', description: 'One frozen version of an instrument.' }),
      )
      .describe('Every frozen version that an assessment or a round in the export points at.'),
    inquiries: z.array(ownInquirySchema),
    coach: z
      .object({
        about: z.string().nullable(),
        languages: z.array(z.string()),
        takesNew: z.boolean(),
        availability: availabilitySchema,
      })
      .meta({
        id: 'ExportedCoach',
        description: 'What a coach says of themselves, and when they can be booked.',
      })
      .nullable()
      .describe('Null for who is no coach, or has said nothing yet.'),
    engagements: z.array(exportedEngagementSchema).describe('The newest first.'),
    accessLog: z.array(accessEntrySchema).describe('Who touched the data, the newest first.'),
    erasures: z.array(erasureCertificateSchema).describe('The certificates of what was erased.'),
  })
  .meta({
    id: 'PersonalExport',
    description: 'Everything that is kept about one person and that they may read.',
  });

/** The same export as tables: one file of comma-separated values each. */
export const exportedTablesSchema = z
  .object({
    format: z.literal(exportFormat),
    exportedAt: instantSchema,
    tables: z.array(
      z
        .object({
          name: z.string().describe('Such as `sessions`; the file is `sessions.csv`.'),
          rows: z.number().int().describe('Without the line of the names.'),
          csv: z
            .string()
            .describe('RFC 4180 with a byte order mark; the first line has the names of the columns.'),
        })
        .meta({ id: 'ExportedTable', description: 'One table of the export as comma-separated values.' }),
    ),
  })
  .meta({
    id: 'ExportedTables',
    description: 'The export as tables, one file of comma-separated values each.',
  });
