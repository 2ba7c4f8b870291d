import type { Tool } from '@coaching/core/content';
import { ownText } from '../provenance.ts';

/** Preparing a conversation that one would rather put off. */
export const conversationPreparation: Tool = {
  key: 'conversation-preparation',
  title: { en: 'Preparing a difficult conversation', de: 'Ein schwieriges Gespräch vorbereiten' },
  summary: {
    en: 'Sort out facts, effects and wishes beforehand, and rehearse the first two sentences.',
    de: 'Vorher ordnen, was geschehen ist, was es bewirkt und was Sie möchten, und die ersten zwei Sätze üben.',
  },
  purpose: {
    en: 'When you have been putting off a conversation, or the last one went wrong. Not for conversations with consequences under labor law; get advice on those first.',
    de: 'Wenn Sie ein Gespräch vor sich herschieben oder das letzte misslungen ist. Nicht für Gespräche mit arbeitsrechtlichen Folgen; lassen Sie sich dazu vorher beraten.',
  },
  steps: [
    {
      en: 'Write down what happened, as a camera would have seen it. Leave out motives and words like “always” and “never”.',
      de: 'Schreiben Sie auf, was geschehen ist, so wie eine Kamera es gesehen hätte. Lassen Sie Motive und Wörter wie „immer“ und „nie“ weg.',
    },
    {
      en: 'Write down what it has led to, for the work and for you.',
      de: 'Schreiben Sie auf, wozu es geführt hat, für die Arbeit und für Sie.',
    },
    {
      en: 'Ask yourself what you contributed to it, and be ready to say so.',
      de: 'Fragen Sie sich, was Sie selbst dazu beigetragen haben, und seien Sie bereit, es zu sagen.',
    },
    {
      en: 'Name three reasons that a reasonable person could have had for acting in this way.',
      de: 'Nennen Sie drei Gründe, die ein vernünftiger Mensch für dieses Verhalten gehabt haben könnte.',
    },
    {
      en: 'Decide what you want to be different afterwards, and what you would be content with.',
      de: 'Entscheiden Sie, was danach anders sein soll und womit Sie zufrieden wären.',
    },
    {
      en: 'Write the first two sentences and say them aloud to your coach. The second one ends in an open question.',
      de: 'Schreiben Sie die ersten zwei Sätze auf und sprechen Sie sie Ihrem Coach laut vor. Der zweite endet mit einer offenen Frage.',
    },
    {
      en: 'Change places: answer as the other person would. Then revise your two sentences.',
      de: 'Wechseln Sie die Rolle: Antworten Sie, wie die andere Person es täte. Überarbeiten Sie dann Ihre zwei Sätze.',
    },
  ],
  durationMinutes: 40,
  ...ownText,
};
