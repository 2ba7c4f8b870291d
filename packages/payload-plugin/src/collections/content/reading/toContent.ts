import type { Targets } from '../ContentDefinition.ts';
import { given, groupOf, lineOf, localizedOf, numberOf, rowsOf, type Stored } from './read.ts';

const flagOf = (value: unknown): boolean => value === true;
const provenance = (doc: Stored) => ({
  key: lineOf(doc.key),
  title: localizedOf(doc.title),
  license: licenseOf(doc),
  source: lineOf(doc.source),
  language: lineOf(doc.language),
});

/** Returns the license of a document as core describes it. */
export function licenseOf(doc: Stored): Stored {
  const { name, spdx, attribution, url } = groupOf(doc.license);
  return given({
    name: lineOf(name),
    spdx: lineOf(spdx),
    attribution: lineOf(attribution),
    url: lineOf(url),
  });
}

function termsOf(doc: Stored): Stored {
  return given({
    freeCancelMinutes: numberOf(doc.freeCancelMinutes),
    freeRescheduleMinutes: numberOf(doc.freeRescheduleMinutes),
    approvalMinutes: numberOf(doc.approvalMinutes),
    graceMinutes: numberOf(doc.graceMinutes),
    lateCancelConsumes: flagOf(doc.lateCancelConsumes),
    leaderNoShowConsumes: flagOf(doc.leaderNoShowConsumes),
  });
}

/** Returns a behavior as core describes it; what is missing stays missing. */
export function toBehavior(doc: Stored): Stored {
  return given({
    ...provenance(doc),
    description: localizedOf(doc.description),
    competency: lineOf(doc.competency),
    malleability: numberOf(doc.malleability),
    effort: numberOf(doc.effort),
  });
}

/** Returns a tool as core describes it, without its body, which is written a language at a time. */
export function toTool(doc: Stored): Stored {
  return given({
    ...provenance(doc),
    summary: localizedOf(doc.summary),
    purpose: localizedOf(doc.purpose),
    steps: rowsOf(doc.steps).map(({ text }) => localizedOf(text)),
    durationMinutes: numberOf(doc.durationMinutes),
  });
}

/** Returns a program as core describes it. */
export function toProgram(doc: Stored, { keyOf }: Targets): Stored {
  const { min, max } = groupOf(doc.focusAreas);
  return given({
    ...provenance(doc),
    description: localizedOf(doc.description),
    battery: rowsOf(doc.battery).map(({ lens, instrument, required }) =>
      given({ lens: lineOf(lens), instrument: keyOf('instruments', instrument), required: flagOf(required) }),
    ),
    agreementTemplate: keyOf('agreementTemplates', doc.agreementTemplate),
    sessions: numberOf(doc.sessions),
    termMonths: numberOf(doc.termMonths),
    sessionMinutes: numberOf(doc.sessionMinutes),
    focusAreas: given({ min: numberOf(min), max: numberOf(max) }),
    policy: termsOf(groupOf(doc.policy)),
  });
}

/** Returns an agreement template as core describes it. */
export function toAgreementTemplate(doc: Stored): Stored {
  const parameters = groupOf(doc.parameters);
  return given({
    ...provenance(doc),
    version: lineOf(doc.version),
    body: rowsOf(doc.body).map(({ key, title, text, audience }) =>
      given({
        key: lineOf(key),
        title: localizedOf(title),
        text: localizedOf(text),
        audience: lineOf(audience),
      }),
    ),
    parameters: given({
      sponsorSees: parameters.sponsorSees ?? [],
      retentionMonths: numberOf(parameters.retentionMonths),
    }),
  });
}

/** Returns a referral resource as core describes it. */
export function toReferralResource(doc: Stored): Stored {
  return given({
    ...provenance(doc),
    description: localizedOf(doc.description),
    level: lineOf(doc.level),
    country: lineOf(doc.country),
    phone: lineOf(doc.phone),
    url: lineOf(doc.url),
    hours: localizedOf(doc.hours),
  });
}

/** Returns a series as core describes it. */
export function toSeries(doc: Stored, { keyOf }: Targets): Stored {
  const { title, text, button } = groupOf(doc.callToAction);
  const articles: readonly unknown[] = Array.isArray(doc.articles) ? doc.articles : [];
  return given({
    ...provenance(doc),
    description: localizedOf(doc.description),
    articles: articles.map((article) => keyOf('articles', article)),
    callToAction: flagOf(doc.endsInContactForm)
      ? given({
          kind: 'contactForm',
          title: localizedOf(title),
          text: localizedOf(text),
          button: localizedOf(button),
        })
      : undefined,
  });
}

/** Returns an article as core describes it, without its body, which is written a language at a time. */
export function toArticle(doc: Stored): Stored {
  return given({ ...provenance(doc), summary: localizedOf(doc.summary) });
}
