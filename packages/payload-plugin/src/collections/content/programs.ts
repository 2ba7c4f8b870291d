import { programSchema } from '@coaching/core/content';
import { defineContent } from './defineContent.ts';
import { group, rows } from './parts/nested.ts';
import { pointer } from './parts/relations.ts';
import { sessionTermsParts } from './parts/shared.ts';
import { amount, choice, flag, line, passage } from './parts/values.ts';

/** Templates of engagements: which instruments, how many sessions, on what terms. */
export const programs = defineContent({
  name: 'programs',
  columns: ['title', 'sessions', '_status', 'updatedAt'],
  schema: programSchema,
  tabs: [
    {
      label: (words) => words.collections.programs.sections.program,
      parts: {
        title: line((words) => words.collections.programs.title, { localized: true }),
        description: passage((words) => words.collections.programs.description),
        sessions: amount((words) => words.collections.programs.sessions, { half: true, initial: 12 }),
        sessionMinutes: amount((words) => words.collections.programs.sessionMinutes, {
          half: true,
          initial: 60,
        }),
        termMonths: amount((words) => words.collections.programs.termMonths, { initial: 9 }),
        focusAreas: group((words) => words.collections.programs.focusAreas, {
          min: amount((words) => words.collections.programs.focusAreasMin, { half: true, initial: 1 }),
          max: amount((words) => words.collections.programs.focusAreasMax, { half: true, initial: 3 }),
        }),
        agreementTemplate: pointer(
          'agreementTemplates',
          (words) => words.collections.programs.agreementTemplate,
        ),
      },
    },
    {
      label: (words) => words.collections.programs.sections.instruments,
      parts: {
        battery: rows((words) => words.collections.programs.battery, 'coaching_program_battery', {
          lens: choice((words) => words.collections.programs.batteryLens, {
            enumName: 'coaching_battery_lens',
            from: (options) => options.lens,
          }),
          instrument: pointer('instruments', (words) => words.collections.programs.batteryInstrument),
          required: flag((words) => words.collections.programs.batteryRequired, true),
        }),
      },
    },
    {
      label: (words) => words.collections.programs.sections.terms,
      parts: { policy: group((words) => words.collections.programs.policy, sessionTermsParts) },
    },
  ],
});
