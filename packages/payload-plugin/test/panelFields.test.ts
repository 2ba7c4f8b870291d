import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { contentCollectionConfigs } from '../src/collections/content/index.ts';
import type { Field } from '../src/host/types.ts';
import { settingsOf } from '../src/settings.ts';
import { testKey } from './fixtures/activeEngagement.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const core = 'packages/core/src';
const operations = 'packages/payload-plugin/src/operations';

/** Fields of every kind of content, and who reads them. */
const everywhere: Readonly<Record<string, string>> = {
  title: `${operations}/content/texts.ts`,
  source: 'apps/portal/src/content/ArticlePage.tsx',
  language: `${operations}/content/texts.ts`,
  'license.name': 'apps/portal/src/content/ArticlePage.tsx',
  'license.spdx': `${core}/assessment/instrument/checks/licenseFindings.ts`,
  'license.attribution': 'apps/portal/src/content/ArticlePage.tsx',
  'license.url': `${core}/assessment/instrument/checks/licenseFindings.ts`,
  key: `${operations}/content/lists.ts`,
  organization: 'packages/payload-plugin/src/access/contentOwner.ts',
  firstPublishedAt: 'packages/payload-plugin/src/collections/content/publishing/publicationHooks.ts',
};

/**
 * What an editor can write is read by somebody: for each field the source that acts on it or shows it.
 *
 * A field that is only kept and checked stands here with `later`, and is named in the documentation of what is left.
 */
const later = 'later';
const readers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  instruments: {
    lens: 'apps/portal/src/feedback/OpenRound.tsx',
    description: 'apps/portal/src/assessments/AssessmentFormPage.tsx',
    instructions: `${operations}/assessments/instrumentView.ts`,
    formats: `${core}/assessment/scoring/compileInstrument.ts`,
    'items.text': 'apps/portal/src/assessments/QuestionPages.tsx',
    'items.format': `${core}/assessment/scoring/compileInstrument.ts`,
    'items.key': 'packages/payload-plugin/src/collections/content/instruments/fillInstrument.ts',
    'items.behavior': `${core}/focus/focusInputs.ts`,
    'scales.title': 'apps/portal/src/assessments/ScaleRow.tsx',
    'scales.key': 'packages/payload-plugin/src/collections/content/instruments/fillInstrument.ts',
    'scales.score': `${core}/assessment/scoring/scoreResponses.ts`,
    'scales.minValid': `${core}/assessment/scoring/compileInstrument.ts`,
    'scales.keyLine': 'packages/payload-plugin/src/collections/content/instruments/fillInstrument.ts',
    'scales.items.item': `${core}/assessment/scoring/compileInstrument.ts`,
    'scales.items.reversed': 'packages/payload-plugin/src/collections/content/instruments/toInstrument.ts',
    'scales.items.weight': `${core}/assessment/scoring/compileInstrument.ts`,
    'scales.items.option': `${core}/assessment/instrument/forcedOption.ts`,
    'scales.aspect': `${core}/focus/focusInputs.ts`,
    'scales.competencies': `${core}/focus/focusInputs.ts`,
    'scales.bands.on': `${core}/assessment/bands/bandOf.ts`,
    'scales.bands.ranges.title': `${core}/assessment/bands/bandText.ts`,
    'scales.bands.ranges.from': `${core}/assessment/bands/bandOf.ts`,
    'scales.bands.ranges.key':
      'packages/payload-plugin/src/collections/content/instruments/fillInstrument.ts',
    'scales.reliability.alpha': `${core}/assessment/norms/scaleInterval.ts`,
    'scales.reliability.retest': `${core}/assessment/norms/scaleInterval.ts`,
    'scales.reliability.source': `${core}/assessment/instrument/checks/scaleFindings.ts`,
    'composites.title': 'apps/portal/src/assessments/Composites.tsx',
    'composites.key': 'packages/payload-plugin/src/collections/content/instruments/fillInstrument.ts',
    'composites.score': `${core}/assessment/composites/compositePlan.ts`,
    'composites.minValid': `${core}/assessment/composites/compositePlan.ts`,
    'composites.scales.scale': `${core}/assessment/composites/compositePlan.ts`,
    'composites.scales.weight': `${core}/assessment/composites/compositePlan.ts`,
    'composites.scales.reversed': `${core}/assessment/composites/compositeReliability.ts`,
    'composites.sample': `${core}/assessment/composites/compositePlan.ts`,
    'composites.correlations.values': `${core}/assessment/composites/compositePrecision.ts`,
    'composites.correlations.source': `${core}/assessment/composites/compositeReliability.ts`,
    'norms.scale': `${core}/assessment/instrument/normOf.ts`,
    'norms.sample': `${core}/assessment/instrument/normOf.ts`,
    'norms.date': 'apps/portal/src/assessments/ScaleRow.tsx',
    'norms.n': `${core}/assessment/norms/compareWithNorm.ts`,
    'norms.mean': `${core}/assessment/norms/compareWithNorm.ts`,
    'norms.sd': `${core}/assessment/norms/normPercentile.ts`,
    'norms.counts': `${core}/assessment/norms/normPercentile.ts`,
    'norms.source': 'apps/portal/src/assessments/ScaleRow.tsx',
  },
  behaviors: {
    description: `${operations}/content/lists.ts`,
    competency: `${core}/focus/focusInputs.ts`,
    competencyTitle: `${operations}/focus/publishedBehaviors.ts`,
    malleability: `${core}/focus/focusScore.ts`,
    effort: `${core}/focus/focusScore.ts`,
  },
  tools: {
    summary: `${operations}/content/lists.ts`,
    purpose: `${operations}/content/lists.ts`,
    'steps.text': `${operations}/content/lists.ts`,
    durationMinutes: `${operations}/content/lists.ts`,
    // The API tells of a tool in short; no screen shows its longer text.
    body: later,
  },
  programs: {
    description: `${operations}/content/lists.ts`,
    sessions: `${core}/content/program.ts`,
    sessionMinutes: `${core}/session/sessionMinutes.ts`,
    termMonths: `${core}/content/program.ts`,
    'focusAreas.min': `${core}/engagement/decideTransition.ts`,
    'focusAreas.max': `${core}/engagement/decideTransition.ts`,
    agreementTemplate: `${operations}/engagements/proposeAgreement.ts`,
    'battery.lens': `${operations}/assessments/batteryStates.ts`,
    'battery.instrument': `${operations}/assessments/assignBattery.ts`,
    'battery.required': `${operations}/assessments/batteryStates.ts`,
    'policy.freeCancelMinutes': `${core}/session/decideCancel.ts`,
    'policy.freeRescheduleMinutes': `${core}/session/decideReschedule.ts`,
    'policy.approvalMinutes': `${core}/session/approval.ts`,
    'policy.graceMinutes': `${core}/session/decideNoShow.ts`,
    'policy.lateCancelConsumes': `${core}/session/decideCancel.ts`,
    'policy.leaderNoShowConsumes': `${core}/session/decideNoShow.ts`,
  },
  'agreement-templates': {
    // Editors number their templates for themselves; agreements count their own versions.
    version: later,
    'body.title': `${operations}/engagements/draftAgreement.ts`,
    'body.key': `${operations}/engagements/draftAgreement.ts`,
    'body.text': `${core}/content/agreementClauses.ts`,
    'body.audience': `${core}/content/agreementClauses.ts`,
    // What is written into the agreement is not carried out yet: nothing erases by itself.
    'parameters.retentionMonths': `${core}/content/agreementClauses.ts`,
    'parameters.sponsorSees': `${operations}/reports/sponsorSummaries.ts`,
  },
  'referral-resources': {
    description: 'apps/portal/src/engagements/ReferralResources.tsx',
    level: 'apps/portal/src/engagements/ReferralResources.tsx',
    country: 'apps/portal/src/engagements/ReferralResources.tsx',
    phone: 'apps/portal/src/engagements/ReferralResources.tsx',
    url: 'apps/portal/src/engagements/ReferralResources.tsx',
    hours: 'apps/portal/src/engagements/ReferralResources.tsx',
  },
  series: {
    description: 'apps/portal/src/content/SeriesPage.tsx',
    articles: 'apps/portal/src/content/SeriesPage.tsx',
    endsInContactForm: 'apps/portal/src/content/SeriesPage.tsx',
    'callToAction.title': 'apps/portal/src/inquiries/ContactForm.tsx',
    'callToAction.text': 'apps/portal/src/inquiries/ContactForm.tsx',
    'callToAction.button': 'apps/portal/src/inquiries/ContactForm.tsx',
  },
  articles: {
    summary: 'apps/portal/src/content/SeriesPage.tsx',
    body: 'apps/portal/src/content/ArticlePage.tsx',
  },
};

/** The paths of every field that holds something. */
function leaves(fields: readonly Field[], prefix = ''): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        leaves(tab.fields, 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix),
      );
    if (field.type === 'ui') return [];
    if ('fields' in field)
      return leaves(field.fields, 'name' in field && field.name ? `${prefix}${field.name}.` : prefix);
    return 'name' in field ? [`${prefix}${field.name}`] : [];
  });
}

const collections = contentCollectionConfigs(settingsOf({ key: testKey }, {}));

test.each(collections.map((collection) => [collection.slug, collection] as const))(
  'every field of %s has a reader',
  (slug, { fields }) => {
    const own = { ...everywhere, ...readers[slug] };
    expect(leaves(fields).filter((path) => own[path] === undefined)).toEqual([]);
    expect(Object.keys(readers[slug] ?? {}).filter((path) => !leaves(fields).includes(path))).toEqual([]);
  },
);

test.each(
  Object.entries({ everywhere, ...readers }).flatMap(([slug, own]) =>
    Object.entries(own).flatMap(([path, file]) =>
      file === later ? [] : [[`${slug}.${path}`, file] as const],
    ),
  ),
)('%s is read in %s', (path, file) => {
  expect(existsSync(`${project}${file}`)).toBe(true);
  const name = path.split('.').at(-1) ?? '';
  expect(readFileSync(`${project}${file}`, 'utf8')).toMatch(new RegExp(`\\b${name}\\b`));
});
