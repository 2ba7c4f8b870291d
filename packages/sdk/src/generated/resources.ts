// Made by `pnpm --filter @coaching/sdk generate` from the API contract. Do not edit.

import type { List } from '../transport/list.ts';
import type { RequestOptions } from '../transport/RequestOptions.ts';
import type {
  AccessEntry,
  Account,
  Action,
  AgendaItem,
  Agreement,
  AgreementDraft,
  Article,
  ArticleSummary,
  Assessment,
  AssessmentForm,
  AssessmentResult,
  Availability,
  Behavior,
  ChangeReport,
  CoachProfile,
  Done,
  Engagement,
  EngagementState,
  ErasureCertificate,
  ErasurePreview,
  ExportedTables,
  FeedbackForm,
  FeedbackReport,
  FeedbackRound,
  FocusAreas,
  FocusChoice,
  FocusRanking,
  Inquiry,
  InquiryOrganizations,
  InquiryReceipt,
  InstrumentSummary,
  InvitedGroup,
  Lens,
  LensWaiver,
  ListedRater,
  Note,
  Offer,
  Participants,
  PersonalExport,
  Program,
  ProgressSummary,
  PublishedInstrument,
  Referral,
  ReferralLevel,
  ReferralResource,
  Series,
  Session,
  SessionKind,
  SignIn,
  Slots,
  SponsorSummary,
  Tool,
} from './types.ts';

/** What `account.signIn` takes. */
export interface AccountSignInInput {
  /** An e-mail address. */
  email: string;
  password: string;
}

/** What `account.mailPasswordLink` takes. */
export interface AccountMailPasswordLinkInput {
  /** An e-mail address. */
  email: string;
}

/** What `account.choosePassword` takes. */
export interface AccountChoosePasswordInput {
  token: string;
  password: string;
}

/** What `content.listArticles` takes. */
export interface ContentListArticlesInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `content.getArticle` takes. */
export interface ContentGetArticleInput {
  key: string;
}

/** What `content.listSeries` takes. */
export interface ContentListSeriesInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `content.getSeries` takes. */
export interface ContentGetSeriesInput {
  key: string;
}

/** What `content.listInstruments` takes. */
export interface ContentListInstrumentsInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `content.getInstrument` takes. */
export interface ContentGetInstrumentInput {
  key: string;
}

/** What `content.listTools` takes. */
export interface ContentListToolsInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `content.listBehaviors` takes. */
export interface ContentListBehaviorsInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `content.listPrograms` takes. */
export interface ContentListProgramsInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `content.listReferralResources` takes. */
export interface ContentListReferralResourcesInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `inquiries.submit` takes. */
export interface InquiriesSubmitInput {
  /** Whose coaches read it; default that of the signed-in person, else the first that takes inquiries. */
  organization?: string | undefined;
  name: string;
  /** An e-mail address. */
  email: string;
  /** @default "leader" */
  askedBy?: 'leader' | 'sponsor' | undefined;
  message: string;
  /** Of the answer to them; default the language of the request. */
  locale?: string | undefined;
}

/** What `inquiries.list` takes. */
export interface InquiriesListInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `inquiries.accept` takes. */
export interface InquiriesAcceptInput {
  /** An opaque id. */
  inquiryId: string;
  program: string;
  /** The leader, when someone else asked for them. */
  leaderEmail?: string | undefined;
  /** An e-mail address. */
  sponsorEmail?: string | undefined;
}

/** What `engagements.list` takes. */
export interface EngagementsListInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `engagements.get` takes. */
export interface EngagementsGetInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `engagements.acceptPart` takes. */
export interface EngagementsAcceptPartInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `engagements.recordFitScreen` takes. */
export interface EngagementsRecordFitScreenInput {
  /** An opaque id. */
  engagementId: string;
  /** The leader does well and wants to do a little better. */
  doesWellInRole: boolean;
  /** The leader wants this, and nobody makes them. */
  choosesFreely: boolean;
  /** The leader will set the agenda. */
  setsOwnAgenda: boolean;
  /** Somebody asked for a fault to be mended. */
  remedial: boolean;
  /** Training, mentoring, medical or other help would serve better now. */
  otherHelpFitsBetter: boolean;
  remark?: string | undefined;
}

/** What `engagements.consentToRemedial` takes. */
export interface EngagementsConsentToRemedialInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `engagements.raiseReferral` takes. */
export interface EngagementsRaiseReferralInput {
  /** An opaque id. */
  engagementId: string;
  level: ReferralLevel;
  recommendation: string;
  action?: string | undefined;
}

/** What `engagements.settleReferral` takes. */
export interface EngagementsSettleReferralInput {
  /** An opaque id. */
  engagementId: string;
  /** An opaque id. */
  referralId: string;
  outcome: 'accepted' | 'declined' | 'resolved';
}

/** What `engagements.listReferrals` takes. */
export interface EngagementsListReferralsInput {
  /** An opaque id. */
  engagementId: string;
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `engagements.listCoaches` takes. */
export interface EngagementsListCoachesInput {
  /** An opaque id. */
  engagementId: string;
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `engagements.chooseCoach` takes. */
export interface EngagementsChooseCoachInput {
  /** An opaque id. */
  engagementId: string;
  /** An opaque id. */
  coachId: string;
}

/** What `engagements.acceptLeader` takes. */
export interface EngagementsAcceptLeaderInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `engagements.proposeAgreement` takes. */
export interface EngagementsProposeAgreementInput {
  /** An opaque id. */
  engagementId: string;
  /** Default: the template of the program. */
  template?: string | undefined;
  /** What is changed of the agreement in force, or before the first one of the program and the template. */
  parameters?:
    | {
        freeCancelMinutes?: number | undefined;
        freeRescheduleMinutes?: number | undefined;
        approvalMinutes?: number | undefined;
        graceMinutes?: number | undefined;
        lateCancelConsumes?: boolean | undefined;
        leaderNoShowConsumes?: boolean | undefined;
        sessions?: number | undefined;
        termMonths?: number | null | undefined;
        sponsorSees?: readonly ('focusAreaTitles' | 'sessionCounts' | 'progressSummary')[] | undefined;
        retentionMonths?: number | undefined;
      }
    | undefined;
  /** Of the agreement; default the language of the request. */
  locale?: string | undefined;
}

/** What `engagements.draftAgreement` takes. */
export interface EngagementsDraftAgreementInput {
  /** An opaque id. */
  engagementId: string;
  /** Default: the template of the program. */
  template?: string | undefined;
}

/** What `engagements.getAgreement` takes. */
export interface EngagementsGetAgreementInput {
  /** An opaque id. */
  engagementId: string;
  version: number;
}

/** What `engagements.signAgreement` takes. */
export interface EngagementsSignAgreementInput {
  /** An opaque id. */
  engagementId: string;
  version: number;
  /** The hash of the document that was read. */
  documentHash: string;
}

/** What `engagements.nameParticipant` takes. */
export interface EngagementsNameParticipantInput {
  /** An opaque id. */
  engagementId: string;
  part: 'manager' | 'delegate';
  /** An e-mail address. */
  email: string;
}

/** What `engagements.removeParticipant` takes. */
export interface EngagementsRemoveParticipantInput {
  /** An opaque id. */
  engagementId: string;
  part: 'manager' | 'delegate';
  /** An opaque id. */
  personId: string;
}

/** What `engagements.listParticipants` takes. */
export interface EngagementsListParticipantsInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `engagements.advance` takes. */
export interface EngagementsAdvanceInput {
  /** An opaque id. */
  engagementId: string;
  to: EngagementState;
  reason?:
    | 'goals-changed'
    | 'no-time'
    | 'other-coach'
    | 'other-help'
    | 'left-role'
    | 'budget'
    | 'no-consent'
    | 'other'
    | 'waived'
    | undefined;
}

/** What `assessments.list` takes. */
export interface AssessmentsListInput {
  /** An opaque id. */
  engagementId: string;
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `assessments.assign` takes. */
export interface AssessmentsAssignInput {
  /** An opaque id. */
  engagementId: string;
  instrument: string;
}

/** What `assessments.getForm` takes. */
export interface AssessmentsGetFormInput {
  /** An opaque id. */
  assessmentId: string;
}

/** What `assessments.saveAnswers` takes. */
export interface AssessmentsSaveAnswersInput {
  /** An opaque id. */
  assessmentId: string;
  answers: Record<string, number | null>;
}

/** What `assessments.submit` takes. */
export interface AssessmentsSubmitInput {
  /** An opaque id. */
  assessmentId: string;
  answers: Record<string, number | null>;
}

/** What `assessments.getResult` takes. */
export interface AssessmentsGetResultInput {
  /** An opaque id. */
  assessmentId: string;
}

/** What `assessments.waiveLens` takes. */
export interface AssessmentsWaiveLensInput {
  /** An opaque id. */
  engagementId: string;
  lens: Lens;
}

/** What `feedback.openRound` takes. */
export interface FeedbackOpenRoundInput {
  /** An opaque id. */
  engagementId: string;
  instrument: string;
}

/** What `feedback.listRounds` takes. */
export interface FeedbackListRoundsInput {
  /** An opaque id. */
  engagementId: string;
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `feedback.proposeRaters` takes. */
export interface FeedbackProposeRatersInput {
  /** An opaque id. */
  roundId: string;
  raters: readonly {
    group: InvitedGroup;
    name: string;
    /** An e-mail address. */
    email: string;
    /** Of the e-mails; default the language of the request. */
    locale?: string | undefined;
  }[];
}

/** What `feedback.listRaters` takes. */
export interface FeedbackListRatersInput {
  /** An opaque id. */
  roundId: string;
}

/** What `feedback.withdrawRater` takes. */
export interface FeedbackWithdrawRaterInput {
  /** An opaque id. */
  roundId: string;
  /** An opaque id. */
  invitationId: string;
}

/** What `feedback.approveRaters` takes. */
export interface FeedbackApproveRatersInput {
  /** An opaque id. */
  roundId: string;
  /** The ids of all that are proposed. */
  invitations: readonly string[];
}

/** What `feedback.requestRaterChange` takes. */
export interface FeedbackRequestRaterChangeInput {
  /** An opaque id. */
  roundId: string;
  text: string;
}

/** What `feedback.remindRaters` takes. */
export interface FeedbackRemindRatersInput {
  /** An opaque id. */
  roundId: string;
}

/** What `feedback.close` takes. */
export interface FeedbackCloseInput {
  /** An opaque id. */
  roundId: string;
}

/** What `feedback.abandon` takes. */
export interface FeedbackAbandonInput {
  /** An opaque id. */
  roundId: string;
  /** Nothing brings it back. */
  confirmed: true;
}

/** What `feedback.getForm` takes. */
export interface FeedbackGetFormInput {
  token: string;
}

/** What `feedback.submit` takes. */
export interface FeedbackSubmitInput {
  token: string;
  answers: Record<string, number | null>;
}

/** What `feedback.review` takes. */
export interface FeedbackReviewInput {
  /** An opaque id. */
  roundId: string;
}

/** What `feedback.release` takes. */
export interface FeedbackReleaseInput {
  /** An opaque id. */
  roundId: string;
}

/** What `feedback.getReport` takes. */
export interface FeedbackGetReportInput {
  /** An opaque id. */
  roundId: string;
}

/** What `focus.rank` takes. */
export interface FocusRankInput {
  /** An opaque id. */
  engagementId: string;
  /** @default "smallStep" */
  mode?: 'smallStep' | 'strengthsFirst' | 'additive' | 'geometric' | undefined;
}

/** What `focus.getRanking` takes. */
export interface FocusGetRankingInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `focus.choose` takes. */
export interface FocusChooseInput {
  /** An opaque id. */
  engagementId: string;
  areas: readonly FocusChoice[];
}

/** What `focus.listAreas` takes. */
export interface FocusListAreasInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `focus.shift` takes. */
export interface FocusShiftInput {
  /** An opaque id. */
  engagementId: string;
  /** The focus area that rests now. */
  from: string;
  to: FocusChoice;
  reason?: string | undefined;
}

/** What `sessions.list` takes. */
export interface SessionsListInput {
  /** An opaque id. */
  engagementId: string;
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `sessions.get` takes. */
export interface SessionsGetInput {
  /** An opaque id. */
  sessionId: string;
}

/** What `sessions.book` takes. */
export interface SessionsBookInput {
  /** An opaque id. */
  engagementId: string;
  /** @default "coaching" */
  kind?: SessionKind | undefined;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  start: string;
}

/** What `sessions.reschedule` takes. */
export interface SessionsRescheduleInput {
  /** An opaque id. */
  sessionId: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  start: string;
}

/** What `sessions.confirm` takes. */
export interface SessionsConfirmInput {
  /** An opaque id. */
  sessionId: string;
}

/** What `sessions.cancel` takes. */
export interface SessionsCancelInput {
  /** An opaque id. */
  sessionId: string;
}

/** What `sessions.complete` takes. */
export interface SessionsCompleteInput {
  /** An opaque id. */
  sessionId: string;
  actions: readonly {
    text: string;
    /** A calendar date, such as `2026-03-29`. */
    dueOn?: string | undefined;
  }[];
  /**
   * True says that there is no action, on purpose.
   * @default false
   */
  noActions?: boolean | undefined;
}

/** What `sessions.recordNoShow` takes. */
export interface SessionsRecordNoShowInput {
  /** An opaque id. */
  sessionId: string;
}

/** What `sessions.waiveConsumption` takes. */
export interface SessionsWaiveConsumptionInput {
  /** An opaque id. */
  sessionId: string;
  reason: string;
}

/** What `sessions.addAgendaItem` takes. */
export interface SessionsAddAgendaItemInput {
  /** An opaque id. */
  sessionId: string;
  text: string;
}

/** What `sessions.addOffer` takes. */
export interface SessionsAddOfferInput {
  /** An opaque id. */
  sessionId: string;
  kind: 'insight' | 'tool' | 'strategy';
  text: string;
  tool?: string | undefined;
}

/** What `sessions.addNote` takes. */
export interface SessionsAddNoteInput {
  /** An opaque id. */
  sessionId: string;
  audience: 'onlyMe' | 'shared';
  text: string;
}

/** What `sessions.listNotes` takes. */
export interface SessionsListNotesInput {
  /** An opaque id. */
  sessionId: string;
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `availability.openSlots` takes. */
export interface AvailabilityOpenSlotsInput {
  /** An opaque id. */
  engagementId: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  from: string;
  /** An instant in UTC, such as `2026-03-29T01:00:00.000Z`. */
  to: string;
  /** @default "coaching" */
  kind?: SessionKind | undefined;
}

/** What `actions.list` takes. */
export interface ActionsListInput {
  /** An opaque id. */
  engagementId: string;
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `actions.complete` takes. */
export interface ActionsCompleteInput {
  /** An opaque id. */
  actionId: string;
}

/** What `reports.getChange` takes. */
export interface ReportsGetChangeInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `reports.listSponsored` takes. */
export interface ReportsListSponsoredInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `reports.getSponsored` takes. */
export interface ReportsGetSponsoredInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `reports.releaseProgress` takes. */
export interface ReportsReleaseProgressInput {
  /** An opaque id. */
  engagementId: string;
  text: string;
}

/** What `privacy.accessLog` takes. */
export interface PrivacyAccessLogInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** What `privacy.previewErasure` takes. */
export interface PrivacyPreviewErasureInput {
  /** An opaque id. */
  engagementId: string;
}

/** What `privacy.erase` takes. */
export interface PrivacyEraseInput {
  /** An opaque id. */
  engagementId: string;
  /** Nothing brings it back. */
  confirmed: true;
}

/** What `privacy.listErasures` takes. */
export interface PrivacyListErasuresInput {
  /**
   * How many at most, 1 to 100.
   * @default 50
   */
  limit?: number | undefined;
  /** The `next` of the page before. */
  cursor?: string | undefined;
}

/** Signing in, and who is signed in. */
export interface AccountResource {
  /**
   * Signs a person in and returns a bearer token.
   * @throws AuthenticationError `credentials_wrong`
   */
  signIn(input: AccountSignInInput, options?: RequestOptions): Promise<SignIn>;

  /** Ends the session of this token, which holds no longer. */
  signOut(options?: RequestOptions): Promise<Done>;

  /** Mails a person the link to a new password, and answers alike whether or not there is such an account. */
  mailPasswordLink(input: AccountMailPasswordLinkInput, options?: RequestOptions): Promise<Done>;

  /**
   * Sets the new password of whoever was mailed this token, which works once, and ends their sessions.
   * @throws NotFoundError `link_invalid`
   */
  choosePassword(input: AccountChoosePasswordInput, options?: RequestOptions): Promise<Done>;

  /** Returns the signed-in person. */
  me(options?: RequestOptions): Promise<Account>;
}

/** What editors publish: articles, instruments, tools, programs. */
export interface ContentResource {
  /** Lists the published articles. */
  listArticles(input?: ContentListArticlesInput, options?: RequestOptions): List<ArticleSummary>;

  /** Returns a published article. */
  getArticle(input: ContentGetArticleInput, options?: RequestOptions): Promise<Article>;

  /** Lists the published series. */
  listSeries(input?: ContentListSeriesInput, options?: RequestOptions): List<Series>;

  /** Returns a published series. */
  getSeries(input: ContentGetSeriesInput, options?: RequestOptions): Promise<Series>;

  /** Lists the published instruments. */
  listInstruments(input?: ContentListInstrumentsInput, options?: RequestOptions): List<InstrumentSummary>;

  /** Returns the newest published version of an instrument. */
  getInstrument(input: ContentGetInstrumentInput, options?: RequestOptions): Promise<PublishedInstrument>;

  /** Lists the published tools. */
  listTools(input?: ContentListToolsInput, options?: RequestOptions): List<Tool>;

  /** Lists the published behaviors. */
  listBehaviors(input?: ContentListBehaviorsInput, options?: RequestOptions): List<Behavior>;

  /** Lists the published programs. */
  listPrograms(input?: ContentListProgramsInput, options?: RequestOptions): List<Program>;

  /** Lists where other help is found. */
  listReferralResources(
    input?: ContentListReferralResourcesInput,
    options?: RequestOptions,
  ): List<ReferralResource>;
}

/** The contact form, and what became of it. */
export interface InquiriesResource {
  /** Lists the organizations that take inquiries; without one in the form the first takes it. */
  listOrganizations(options?: RequestOptions): Promise<InquiryOrganizations>;

  /** Sends the contact form; anyone may. */
  submit(input: InquiriesSubmitInput, options?: RequestOptions): Promise<InquiryReceipt>;

  /** Lists the inquiries that wait for an answer, newest first; coaches only. */
  list(input?: InquiriesListInput, options?: RequestOptions): List<Inquiry>;

  /**
   * Opens an engagement for the leader who asked; the accepting coach holds the intake.
   * @throws ConflictError `person_unknown`, `role_missing`, `part_taken`
   */
  accept(input: InquiriesAcceptInput, options?: RequestOptions): Promise<Engagement>;
}

/** Coaching assignments, from the intake to the closing, and their agreements and referrals. */
export interface EngagementsResource {
  /** Lists the engagements in which the caller is leader or coach, newest first. */
  list(input?: EngagementsListInput, options?: RequestOptions): List<Engagement>;

  /** Returns one engagement. */
  get(input: EngagementsGetInput, options?: RequestOptions): Promise<Engagement>;

  /**
   * Accepts the engagement that a coach opened for the caller; leader only.
   * @throws ConflictError `transition_not_allowed`
   */
  acceptPart(input: EngagementsAcceptPartInput, options?: RequestOptions): Promise<Engagement>;

  /**
   * Records whether coaching is right for this leader now; intake coach only.
   * @throws ConflictError `transition_not_allowed`, `leader_not_accepted`
   */
  recordFitScreen(input: EngagementsRecordFitScreenInput, options?: RequestOptions): Promise<Engagement>;

  /**
   * Records that the leader agrees to a remedial request; leader only.
   * @throws ConflictError `transition_not_allowed`
   */
  consentToRemedial(input: EngagementsConsentToRemedialInput, options?: RequestOptions): Promise<Engagement>;

  /**
   * Records a recommendation to seek other help; coach only.
   * @throws ConflictError `leader_not_accepted`
   */
  raiseReferral(input: EngagementsRaiseReferralInput, options?: RequestOptions): Promise<Referral>;

  /** Records how a referral ended; coach only. */
  settleReferral(input: EngagementsSettleReferralInput, options?: RequestOptions): Promise<Referral>;

  /** Lists the referrals; the leader reads the recommendation alone. */
  listReferrals(input: EngagementsListReferralsInput, options?: RequestOptions): List<Referral>;

  /** Lists the coaches the leader can choose from. */
  listCoaches(input: EngagementsListCoachesInput, options?: RequestOptions): List<CoachProfile>;

  /**
   * Chooses a coach; leader only.
   * @throws ConflictError `coach_unavailable`, `transition_not_allowed`
   */
  chooseCoach(input: EngagementsChooseCoachInput, options?: RequestOptions): Promise<Engagement>;

  /**
   * Accepts the leader; the chosen coach only.
   * @throws ConflictError `coach_missing`, `transition_not_allowed`
   */
  acceptLeader(input: EngagementsAcceptLeaderInput, options?: RequestOptions): Promise<Engagement>;

  /**
   * Makes the next version of the agreement from a published template; coach only.
   * @throws ConflictError `transition_not_allowed`, `sponsor_clause_missing`, `agreement_terms_missing`
   */
  proposeAgreement(input: EngagementsProposeAgreementInput, options?: RequestOptions): Promise<Agreement>;

  /** Returns what the next version of the agreement starts from, with its clauses as they would read; coach only. */
  draftAgreement(input: EngagementsDraftAgreementInput, options?: RequestOptions): Promise<AgreementDraft>;

  /** Returns one version of the agreement; the sponsor reads their own clauses. */
  getAgreement(input: EngagementsGetAgreementInput, options?: RequestOptions): Promise<Agreement>;

  /**
   * Signs one version of the agreement for the caller’s own party.
   * @throws ConflictError `agreement_superseded`, `already_signed`
   */
  signAgreement(input: EngagementsSignAgreementInput, options?: RequestOptions): Promise<Agreement>;

  /**
   * Names a manager, who reads what the agreement shows, or a delegate, who keeps the calendar and sees no content; leader only.
   * @throws ConflictError `role_missing`, `person_unknown`, `part_taken`, `transition_not_allowed`
   */
  nameParticipant(input: EngagementsNameParticipantInput, options?: RequestOptions): Promise<Participants>;

  /** Takes the part of a manager or a delegate away again, at once; leader only. */
  removeParticipant(
    input: EngagementsRemoveParticipantInput,
    options?: RequestOptions,
  ): Promise<Participants>;

  /** Returns who takes part, and as what; leader and coach. */
  listParticipants(input: EngagementsListParticipantsInput, options?: RequestOptions): Promise<Participants>;

  /**
   * Moves the engagement to another state, if its guards are met.
   * @throws ConflictError `transition_not_allowed`, `guard_not_met`, `leader_not_accepted`, `fit_screen_missing`, `referral_open`, `leader_consent_missing`, `coach_missing`, `agreement_incomplete`, `sponsor_clause_missing`, `lens_open`, `feedback_unreleased`, `debrief_missing`, `focus_count`, `closing_incomplete`
   * @throws ValidationError `reason_missing`
   */
  advance(input: EngagementsAdvanceInput, options?: RequestOptions): Promise<Engagement>;
}

/** Questionnaires that a leader answers, and their results. */
export interface AssessmentsResource {
  /** Lists the assessments of an engagement in the order of its program. */
  list(input: AssessmentsListInput, options?: RequestOptions): List<Assessment>;

  /**
   * Adds a published instrument to the leader’s assessments; leader or coach.
   * @throws ConflictError `instrument_not_published`, `engagement_not_active`
   */
  assign(input: AssessmentsAssignInput, options?: RequestOptions): Promise<Assessment>;

  /** Returns the questions and the answers saved so far; leader only. */
  getForm(input: AssessmentsGetFormInput, options?: RequestOptions): Promise<AssessmentForm>;

  /**
   * Saves some answers to go on later; leader only.
   * @throws ConflictError `already_submitted`
   * @throws ValidationError `invalid_answer`
   */
  saveAnswers(input: AssessmentsSaveAnswersInput, options?: RequestOptions): Promise<Assessment>;

  /**
   * Submits the answers and returns the scores; leader only, once.
   * @throws ConflictError `already_submitted`
   * @throws ValidationError `invalid_answer`, `answers_incomplete`
   */
  submit(input: AssessmentsSubmitInput, options?: RequestOptions): Promise<AssessmentResult>;

  /** Returns the scores; leader and coach. */
  getResult(input: AssessmentsGetResultInput, options?: RequestOptions): Promise<AssessmentResult>;

  /**
   * Leaves out one lens of the battery; leader only.
   * @throws ConflictError `already_submitted`, `transition_not_allowed`
   */
  waiveLens(input: AssessmentsWaiveLensInput, options?: RequestOptions): Promise<LensWaiver>;
}

/** 360 rounds: raters, their answers, the report. */
export interface FeedbackResource {
  /**
   * Opens a 360 round with a published instrument; leader or coach.
   * @throws ConflictError `instrument_not_published`, `transition_not_allowed`
   */
  openRound(input: FeedbackOpenRoundInput, options?: RequestOptions): Promise<FeedbackRound>;

  /** Lists the 360 rounds of an engagement. */
  listRounds(input: FeedbackListRoundsInput, options?: RequestOptions): List<FeedbackRound>;

  /**
   * Proposes raters; no mail goes out before the coach has approved them. Who is proposed again, by the same address, replaces the earlier proposal; leader only.
   * @throws ConflictError `round_closed`
   */
  proposeRaters(input: FeedbackProposeRatersInput, options?: RequestOptions): Promise<FeedbackRound>;

  /**
   * Lists who is proposed and invited, to leader and coach, while raters can answer; afterwards names and addresses are erased. Who has answered is told to nobody.
   * @throws ConflictError `round_closed`
   */
  listRaters(
    input: FeedbackListRatersInput,
    options?: RequestOptions,
  ): Promise<{
    items: ListedRater[];
  }>;

  /**
   * Takes a person off the list, and their link away. An answer that was given stays: nobody can tell which it is; leader only.
   * @throws ConflictError `round_closed`
   */
  withdrawRater(input: FeedbackWithdrawRaterInput, options?: RequestOptions): Promise<FeedbackRound>;

  /**
   * Approves the proposed raters, as they were listed; each gets their own link by e-mail, which nobody else sees; coach only.
   * @throws ConflictError `round_closed`, `raters_changed`
   */
  approveRaters(input: FeedbackApproveRatersInput, options?: RequestOptions): Promise<FeedbackRound>;

  /**
   * Asks the leader to change the proposed raters; coach only.
   * @throws ConflictError `round_closed`
   */
  requestRaterChange(
    input: FeedbackRequestRaterChangeInput,
    options?: RequestOptions,
  ): Promise<FeedbackRound>;

  /**
   * Sends a new link to everyone who is invited, whether they have answered or not, and gives more time; leader only, at most every three days.
   * @throws ConflictError `round_closed`, `too_early`
   */
  remindRaters(input: FeedbackRemindRatersInput, options?: RequestOptions): Promise<FeedbackRound>;

  /**
   * Ends the answering for good if everyone has answered, or 5 raters after 14 days, or after 21 days; and a group can be shown. Can be asked once a day; coach only.
   * @throws ConflictError `round_closed`, `too_early`
   */
  close(
    input: FeedbackCloseInput,
    options?: RequestOptions,
  ): Promise<{
    /** False: not yet. Ask again tomorrow. */
    ended: boolean;
    round: FeedbackRound;
  }>;

  /**
   * Ends an open round for good without a report, whoever has answered, and erases the answers and who was invited; coach only. The answer is the same whatever had come.
   * @throws ConflictError `round_closed`
   */
  abandon(input: FeedbackAbandonInput, options?: RequestOptions): Promise<FeedbackRound>;

  /**
   * Returns what a rater answers; opening a link uses nothing up.
   * @throws NotFoundError `link_invalid`
   * @throws ConflictError `link_used`, `link_expired`, `round_closed`
   */
  getForm(input: FeedbackGetFormInput, options?: RequestOptions): Promise<FeedbackForm>;

  /**
   * Submits a rater’s answers; each link takes one.
   * @throws NotFoundError `link_invalid`
   * @throws ConflictError `link_used`, `link_expired`, `round_closed`
   * @throws ValidationError `invalid_answer`, `answers_incomplete`
   */
  submit(input: FeedbackSubmitInput, options?: RequestOptions): Promise<Done>;

  /**
   * Records that the coach has read the report; coach only.
   * @throws ConflictError `threshold_not_reached`, `round_open`, `round_closed`
   */
  review(input: FeedbackReviewInput, options?: RequestOptions): Promise<FeedbackRound>;

  /**
   * Freezes the report and shows it to the leader, if the release gate is open; coach only.
   * @throws ConflictError `release_gate_closed`, `round_open`, `round_closed`
   */
  release(input: FeedbackReleaseInput, options?: RequestOptions): Promise<FeedbackRound>;

  /**
   * Returns the report: to the leader after its release, to the coach for review once the answering has ended.
   * @throws ConflictError `feedback_unreleased`, `round_open`, `round_closed`, `threshold_not_reached`
   */
  getReport(input: FeedbackGetReportInput, options?: RequestOptions): Promise<FeedbackReport>;
}

/** The ranking of behaviors, and the few that the leader chose. */
export interface FocusResource {
  /**
   * Ranks the behaviors by what a small step would repay; leader or coach.
   * @throws ConflictError `no_behaviors`, `feedback_unreleased`
   */
  rank(input: FocusRankInput, options?: RequestOptions): Promise<FocusRanking>;

  /** Returns the newest ranking. */
  getRanking(input: FocusGetRankingInput, options?: RequestOptions): Promise<FocusRanking>;

  /**
   * Chooses the focus areas; leader only.
   * @throws ConflictError `focus_count`, `focus_unknown`, `transition_not_allowed`
   */
  choose(input: FocusChooseInput, options?: RequestOptions): Promise<FocusAreas>;

  /** Returns the focus areas, the shifted ones too. */
  listAreas(input: FocusListAreasInput, options?: RequestOptions): Promise<FocusAreas>;

  /**
   * Turns to something more urgent at once; leader only, any time, free. The reason stays private.
   * @throws ConflictError `focus_unknown`, `engagement_not_active`
   */
  shift(input: FocusShiftInput, options?: RequestOptions): Promise<FocusAreas>;
}

/** Booking, moving, holding and closing sessions. */
export interface SessionsResource {
  /** Lists the sessions of an engagement, the latest start first. */
  list(input: SessionsListInput, options?: RequestOptions): List<Session>;

  /** Returns one session with its agenda, offers and actions. */
  get(input: SessionsGetInput, options?: RequestOptions): Promise<Session>;

  /**
   * Books an open slot of the leader’s coach; leader or coach.
   * @throws ConflictError `leader_not_accepted`, `slot_taken`, `slot_not_offered`, `slot_in_past`, `session_kind_not_allowed`, `engagement_not_active`, `allotment_used`, `coach_missing`
   */
  book(input: SessionsBookInput, options?: RequestOptions): Promise<Session>;

  /**
   * Moves a session to another open slot; its id and calendar UID stay.
   * @throws ConflictError `session_state`, `slot_taken`, `slot_not_offered`, `slot_in_past`, `too_late_to_reschedule`
   */
  reschedule(input: SessionsRescheduleInput, options?: RequestOptions): Promise<Session>;

  /**
   * Confirms a booking that waits for it; coach only, and in time.
   * @throws ConflictError `session_state`
   */
  confirm(input: SessionsConfirmInput, options?: RequestOptions): Promise<Session>;

  /**
   * Cancels a session; a coach’s cancel never uses one up.
   * @throws ConflictError `session_state`
   */
  cancel(input: SessionsCancelInput, options?: RequestOptions): Promise<Session>;

  /**
   * Ends a session with its actions, or with an explicit none; leader or coach.
   * @throws ConflictError `session_state`, `not_started`, `actions_missing`
   */
  complete(input: SessionsCompleteInput, options?: RequestOptions): Promise<Session>;

  /**
   * Records that the other one did not come; after the start and the grace period.
   * @throws ConflictError `session_state`, `too_early`
   */
  recordNoShow(input: SessionsRecordNoShowInput, options?: RequestOptions): Promise<Session>;

  /**
   * Gives a used-up session back, with a reason; coach only.
   * @throws ConflictError `session_state`
   * @throws ValidationError `reason_missing`
   */
  waiveConsumption(input: SessionsWaiveConsumptionInput, options?: RequestOptions): Promise<Session>;

  /**
   * Adds to the agenda; leader only.
   * @throws ConflictError `session_state`
   */
  addAgendaItem(input: SessionsAddAgendaItemInput, options?: RequestOptions): Promise<AgendaItem>;

  /**
   * Offers an insight, a tool or a strategy; coach only.
   * @throws ConflictError `session_state`
   */
  addOffer(input: SessionsAddOfferInput, options?: RequestOptions): Promise<Offer>;

  /** Writes a reflection (leader), a private note (coach) or a shared note (either). */
  addNote(input: SessionsAddNoteInput, options?: RequestOptions): Promise<Note>;

  /** Lists the notes that the caller may read. */
  listNotes(input: SessionsListNotesInput, options?: RequestOptions): List<Note>;
}

/** When coaches can be booked. */
export interface AvailabilityResource {
  /** Returns the signed-in coach’s availability. */
  get(options?: RequestOptions): Promise<Availability>;

  /**
   * Replaces the signed-in coach’s availability; booked sessions stay.
   * @throws ValidationError `invalid_zone`, `invalid_time`, `invalid_window`
   */
  set(input: Availability, options?: RequestOptions): Promise<Availability>;

  /**
   * Lists the open slots of the engagement’s coach between two instants, at most 92 days apart.
   * @throws ConflictError `coach_missing`
   * @throws ValidationError `invalid_window`
   */
  openSlots(input: AvailabilityOpenSlotsInput, options?: RequestOptions): Promise<Slots>;
}

/** What the leader decided to do. */
export interface ActionsResource {
  /** Lists the actions, the nearest due date first. */
  list(input: ActionsListInput, options?: RequestOptions): List<Action>;

  /** Marks an action as done; leader only. */
  complete(input: ActionsCompleteInput, options?: RequestOptions): Promise<Action>;
}

/** What has changed, and what a sponsor sees. */
export interface ReportsResource {
  /** Returns what has changed, what has not, and how sure that is; leader and coach. */
  getChange(input: ReportsGetChangeInput, options?: RequestOptions): Promise<ChangeReport>;

  /** Lists the engagements in which the caller is sponsor or manager. */
  listSponsored(input?: ReportsListSponsoredInput, options?: RequestOptions): List<SponsorSummary>;

  /** Returns what the agreement lets the sponsor or the manager see. */
  getSponsored(input: ReportsGetSponsoredInput, options?: RequestOptions): Promise<SponsorSummary>;

  /**
   * Releases a text to the sponsor, if the agreement has a progress summary; leader only.
   * @throws ConflictError `sponsor_clause_missing`
   */
  releaseProgress(input: ReportsReleaseProgressInput, options?: RequestOptions): Promise<ProgressSummary>;
}

/** What is kept about the signed-in person, and who has touched it. */
export interface PrivacyResource {
  /** Returns everything that is kept about the signed-in person and that they may read. */
  exportMine(options?: RequestOptions): Promise<PersonalExport>;

  /** Returns the export of the signed-in person as tables of comma-separated values. */
  exportTables(options?: RequestOptions): Promise<ExportedTables>;

  /** Lists who touched the caller’s data, newest first. */
  accessLog(input?: PrivacyAccessLogInput, options?: RequestOptions): List<AccessEntry>;

  /** Returns what would be erased with an engagement, by kind and number; leader only. */
  previewErasure(input: PrivacyPreviewErasureInput, options?: RequestOptions): Promise<ErasurePreview>;

  /**
   * Erases an engagement that is over, for good, and returns the certificate; leader only.
   * @throws ConflictError `engagement_running`, `legal_hold`
   */
  erase(input: PrivacyEraseInput, options?: RequestOptions): Promise<ErasureCertificate>;

  /** Lists the certificates of what was erased of the caller’s, newest first. */
  listErasures(input?: PrivacyListErasuresInput, options?: RequestOptions): List<ErasureCertificate>;
}

/** One property a group of the API. */
export interface Resources {
  /** Signing in, and who is signed in. */
  readonly account: AccountResource;
  /** What editors publish: articles, instruments, tools, programs. */
  readonly content: ContentResource;
  /** The contact form, and what became of it. */
  readonly inquiries: InquiriesResource;
  /** Coaching assignments, from the intake to the closing, and their agreements and referrals. */
  readonly engagements: EngagementsResource;
  /** Questionnaires that a leader answers, and their results. */
  readonly assessments: AssessmentsResource;
  /** 360 rounds: raters, their answers, the report. */
  readonly feedback: FeedbackResource;
  /** The ranking of behaviors, and the few that the leader chose. */
  readonly focus: FocusResource;
  /** Booking, moving, holding and closing sessions. */
  readonly sessions: SessionsResource;
  /** When coaches can be booked. */
  readonly availability: AvailabilityResource;
  /** What the leader decided to do. */
  readonly actions: ActionsResource;
  /** What has changed, and what a sponsor sees. */
  readonly reports: ReportsResource;
  /** What is kept about the signed-in person, and who has touched it. */
  readonly privacy: PrivacyResource;
}
