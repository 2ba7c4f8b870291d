import type { Localized } from '@coaching/core';
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
import { blocksToLexical } from '../richText/blocksToLexical.ts';

/** How one document is written: its texts in one language, and the ids of its rows, the same in every language. */
export type Writer = {
  readonly locale: string;
  /** Returns the text in this language, or null where there is none. */
  text(text: Localized | undefined): string | null;
  /** Returns the id of the next row. */
  rowId(): string;
  /** Returns the id of a document that is there already. */
  idOf(
    collection: 'behaviors' | 'instruments' | 'agreementTemplates' | 'articles',
    key: string,
  ): string | number;
};

/** The data of a document as Payload takes it. */
export type PanelData = Readonly<Record<string, unknown>>;

type Common = Pick<Behavior, 'key' | 'title' | 'license' | 'source' | 'language'>;

const common = ({ key, title, license, source, language }: Common, { text }: Writer): PanelData => ({
  key,
  title: text(title),
  license: { ...license },
  source,
  language,
});

/** Returns the panel's data of a behavior. */
export function fromBehavior(
  behavior: Behavior,
  competency: Competency | undefined,
  write: Writer,
): PanelData {
  return {
    ...common(behavior, write),
    description: write.text(behavior.description),
    competency: behavior.competency,
    competencyTitle: write.text(competency?.title),
    malleability: behavior.malleability ?? null,
    effort: behavior.effort ?? null,
  };
}

/** Returns the panel's data of a tool. */
export function fromTool(tool: Tool, write: Writer): PanelData {
  return {
    ...common(tool, write),
    summary: write.text(tool.summary),
    purpose: write.text(tool.purpose),
    steps: tool.steps.map((step) => ({ id: write.rowId(), text: write.text(step) })),
    durationMinutes: tool.durationMinutes,
    ...(tool.body ? { body: blocksToLexical(tool.body, write.locale) } : {}),
  };
}

/** Returns the panel's data of a program. */
export function fromProgram(program: Program, write: Writer): PanelData {
  return {
    ...common(program, write),
    description: write.text(program.description),
    battery: program.battery.map(({ lens, instrument, required }) => ({
      id: write.rowId(),
      lens,
      instrument: write.idOf('instruments', instrument),
      required,
    })),
    agreementTemplate: write.idOf('agreementTemplates', program.agreementTemplate),
    sessions: program.sessions,
    termMonths: program.termMonths,
    sessionMinutes: program.sessionMinutes,
    focusAreas: { ...program.focusAreas },
    policy: { ...program.policy },
  };
}

/** Returns the panel's data of an agreement template. */
export function fromAgreementTemplate(template: AgreementTemplate, write: Writer): PanelData {
  return {
    ...common(template, write),
    version: template.version,
    body: template.body.map(({ key, title, text, audience }) => ({
      id: write.rowId(),
      key,
      title: write.text(title),
      text: write.text(text),
      audience,
    })),
    parameters: { ...template.parameters },
  };
}

/** Returns the panel's data of a referral resource. */
export function fromReferralResource(resource: ReferralResource, write: Writer): PanelData {
  return {
    ...common(resource, write),
    description: write.text(resource.description),
    level: resource.level,
    country: resource.country,
    phone: resource.phone ?? null,
    url: resource.url ?? null,
    hours: write.text(resource.hours),
  };
}

/** Returns the panel's data of an article. */
export function fromArticle(article: Article, write: Writer): PanelData {
  return {
    ...common(article, write),
    summary: write.text(article.summary),
    body: blocksToLexical(article.body, write.locale),
  };
}

/** Returns the panel's data of a series. */
export function fromSeries(series: Series, write: Writer): PanelData {
  const { callToAction } = series;
  return {
    ...common(series, write),
    description: write.text(series.description),
    articles: series.articles.map((key) => write.idOf('articles', key)),
    endsInContactForm: callToAction !== undefined,
    ...(callToAction
      ? {
          callToAction: {
            title: write.text(callToAction.title),
            text: write.text(callToAction.text),
            button: write.text(callToAction.button),
          },
        }
      : {}),
  };
}
