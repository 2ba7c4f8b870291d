// Made by `pnpm --filter @coaching/sdk generate` from the API contract. Do not edit.

/** The prefix of every path of the API. */
export const apiBasePath = '/api/coaching/v1';

/**
 * Every route in one line: method, path, after the question mark the fields of the query (GET) or of the body
 * (POST and PUT), and `anonymous` where no token is sent.
 */
export const routes = {
  account: {
    signIn: 'POST /account/sign-in?email&password anonymous',
    signOut: 'POST /account/sign-out',
    me: 'GET /account',
  },
  content: {
    listArticles: 'GET /content/articles?limit&cursor anonymous',
    getArticle: 'GET /content/articles/{key} anonymous',
    listSeries: 'GET /content/series?limit&cursor anonymous',
    getSeries: 'GET /content/series/{key} anonymous',
    listInstruments: 'GET /content/instruments?limit&cursor anonymous',
    getInstrument: 'GET /content/instruments/{key} anonymous',
    listTools: 'GET /content/tools?limit&cursor anonymous',
    listBehaviors: 'GET /content/behaviors?limit&cursor anonymous',
    listPrograms: 'GET /content/programs?limit&cursor anonymous',
    listReferralResources: 'GET /content/referral-resources?limit&cursor anonymous',
  },
  inquiries: {
    listOrganizations: 'GET /inquiries/organizations anonymous',
    submit: 'POST /inquiries?organization&name&email&askedBy&message&locale anonymous',
    list: 'GET /inquiries?limit&cursor',
    accept: 'POST /inquiries/{inquiryId}/accept?program&leaderEmail&sponsorEmail',
  },
  engagements: {
    list: 'GET /engagements?limit&cursor',
    get: 'GET /engagements/{engagementId}',
    acceptPart: 'POST /engagements/{engagementId}/acceptance',
    recordFitScreen:
      'POST /engagements/{engagementId}/fit-screen?doesWellInRole&choosesFreely&setsOwnAgenda&remedial&otherHelpFitsBetter&remark',
    consentToRemedial: 'POST /engagements/{engagementId}/remedial-consent',
    raiseReferral: 'POST /engagements/{engagementId}/referrals?level&recommendation&action',
    settleReferral: 'POST /engagements/{engagementId}/referrals/{referralId}/outcome?outcome',
    listReferrals: 'GET /engagements/{engagementId}/referrals?limit&cursor',
    listCoaches: 'GET /engagements/{engagementId}/coaches?limit&cursor',
    chooseCoach: 'POST /engagements/{engagementId}/coach?coachId',
    acceptLeader: 'POST /engagements/{engagementId}/coach/accept',
    proposeAgreement: 'POST /engagements/{engagementId}/agreements?template&parameters&locale',
    draftAgreement: 'GET /engagements/{engagementId}/agreement-draft?template',
    getAgreement: 'GET /engagements/{engagementId}/agreements/{version}',
    signAgreement: 'POST /engagements/{engagementId}/agreements/{version}/signatures?documentHash',
    nameParticipant: 'POST /engagements/{engagementId}/participants?part&email',
    removeParticipant: 'POST /engagements/{engagementId}/participants/removal?part&personId',
    listParticipants: 'GET /engagements/{engagementId}/participants',
    advance: 'POST /engagements/{engagementId}/transitions?to&reason',
  },
  assessments: {
    list: 'GET /engagements/{engagementId}/assessments?limit&cursor',
    assign: 'POST /engagements/{engagementId}/assessments?instrument',
    getForm: 'GET /assessments/{assessmentId}',
    saveAnswers: 'PUT /assessments/{assessmentId}/answers?answers',
    submit: 'POST /assessments/{assessmentId}/submission?answers',
    getResult: 'GET /assessments/{assessmentId}/result',
    waiveLens: 'POST /engagements/{engagementId}/lenses/{lens}/waiver',
  },
  feedback: {
    openRound: 'POST /engagements/{engagementId}/feedback-rounds?instrument',
    listRounds: 'GET /engagements/{engagementId}/feedback-rounds?limit&cursor',
    proposeRaters: 'POST /feedback-rounds/{roundId}/invitations?raters',
    listRaters: 'GET /feedback-rounds/{roundId}/invitations',
    withdrawRater: 'POST /feedback-rounds/{roundId}/invitations/{invitationId}/withdrawal',
    approveRaters: 'POST /feedback-rounds/{roundId}/invitations/approval?invitations',
    requestRaterChange: 'POST /feedback-rounds/{roundId}/invitations/change-request?text',
    remindRaters: 'POST /feedback-rounds/{roundId}/reminders',
    close: 'POST /feedback-rounds/{roundId}/close',
    getForm: 'GET /feedback-forms/{token} anonymous',
    submit: 'POST /feedback-forms/{token}?answers anonymous',
    review: 'POST /feedback-rounds/{roundId}/review',
    release: 'POST /feedback-rounds/{roundId}/release',
    getReport: 'GET /feedback-rounds/{roundId}/report',
  },
  focus: {
    rank: 'POST /engagements/{engagementId}/focus-rankings?mode',
    getRanking: 'GET /engagements/{engagementId}/focus-ranking',
    choose: 'PUT /engagements/{engagementId}/focus-areas?areas',
    listAreas: 'GET /engagements/{engagementId}/focus-areas',
    shift: 'POST /engagements/{engagementId}/focus-shifts?from&to&reason',
  },
  sessions: {
    list: 'GET /engagements/{engagementId}/sessions?limit&cursor',
    get: 'GET /sessions/{sessionId}',
    book: 'POST /engagements/{engagementId}/sessions?kind&start',
    reschedule: 'POST /sessions/{sessionId}/reschedule?start',
    confirm: 'POST /sessions/{sessionId}/confirmation',
    cancel: 'POST /sessions/{sessionId}/cancel',
    complete: 'POST /sessions/{sessionId}/completion?actions&noActions',
    recordNoShow: 'POST /sessions/{sessionId}/no-show',
    waiveConsumption: 'POST /sessions/{sessionId}/waiver?reason',
    addAgendaItem: 'POST /sessions/{sessionId}/agenda?text',
    addOffer: 'POST /sessions/{sessionId}/offers?kind&text&tool',
    addNote: 'POST /sessions/{sessionId}/notes?audience&text',
    listNotes: 'GET /sessions/{sessionId}/notes?limit&cursor',
  },
  availability: {
    get: 'GET /availability',
    set: 'PUT /availability?zone&weekly&overrides&bufferMinutes&minimumNoticeMinutes&horizonDays',
    openSlots: 'GET /engagements/{engagementId}/open-slots?from&to&kind',
  },
  actions: {
    list: 'GET /engagements/{engagementId}/actions?limit&cursor',
    complete: 'POST /actions/{actionId}/completion',
  },
  reports: {
    getChange: 'GET /engagements/{engagementId}/change',
    listSponsored: 'GET /sponsored-engagements?limit&cursor',
    getSponsored: 'GET /sponsored-engagements/{engagementId}',
    releaseProgress: 'POST /engagements/{engagementId}/progress-summaries?text',
  },
  privacy: {
    exportMine: 'GET /privacy/export',
    accessLog: 'GET /privacy/access-log?limit&cursor',
  },
} as const;
