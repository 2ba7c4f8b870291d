import type { ReferralResource } from '@coaching/core/content';
import { ownText } from '../provenance.ts';

/**
 * Help other than coaching, the most pressing first.
 *
 * Three entries hold for one region; the practice adds its own local ones and checks all numbers from time to time.
 */
export const referralResources: readonly ReferralResource[] = [
  {
    key: 'emergency-number-eu',
    title: { en: 'Emergency number 112', de: 'Notruf 112' },
    description: {
      en: 'If someone is in immediate danger, call 112. It is free of charge and works from any phone in every country of the European Union. Stay with the person until help arrives.',
      de: 'Wenn jemand in unmittelbarer Gefahr ist, rufen Sie die 112 an. Der Anruf ist kostenlos und in jedem Land der Europäischen Union von jedem Telefon aus möglich. Bleiben Sie bei der Person, bis Hilfe da ist.',
    },
    level: 'urgent',
    country: 'EU',
    phone: '112',
    hours: { en: 'Day and night', de: 'Tag und Nacht' },
    ...ownText,
  },
  {
    key: 'lifeline-us',
    title: { en: '988 Suicide & Crisis Lifeline', de: '988 Suicide & Crisis Lifeline (USA)' },
    description: {
      en: 'For anyone in the United States in a crisis or with thoughts of ending their life: call or text 988. In immediate danger, call 911.',
      de: 'Für Menschen in den USA in einer Krise oder mit dem Gedanken, nicht mehr leben zu wollen: 988 anrufen oder eine Textnachricht dorthin senden. Bei unmittelbarer Gefahr 911 wählen.',
    },
    level: 'urgent',
    country: 'US',
    phone: '988',
    url: 'https://988lifeline.org',
    hours: { en: 'Day and night', de: 'Tag und Nacht' },
    ...ownText,
  },
  {
    key: 'telefonseelsorge-de',
    title: { en: 'TelefonSeelsorge (Germany)', de: 'TelefonSeelsorge' },
    description: {
      en: 'Someone to talk to in distress of any kind, anonymously and free of charge, in German. In immediate danger, call 112.',
      de: 'Ein offenes Ohr bei Sorgen und in Krisen jeder Art, anonym und kostenlos. Bei unmittelbarer Gefahr wählen Sie die 112.',
    },
    level: 'urgent',
    country: 'DE',
    phone: '0800 1110111',
    url: 'https://www.telefonseelsorge.de',
    hours: { en: 'Day and night', de: 'Tag und Nacht' },
    ...ownText,
  },
  {
    key: 'licensed-psychotherapist',
    title: { en: 'A licensed psychotherapist', de: 'Psychotherapeutische Praxis' },
    description: {
      en: 'When something has weighed on you for weeks, comes back again and again or spills over into sleep, health or family, a licensed psychotherapist is the right person to talk to. A family doctor or health insurer can help to find one. A first conversation commits you to nothing.',
      de: 'Wenn etwas seit Wochen auf Ihnen lastet, immer wiederkehrt oder sich auf Schlaf, Gesundheit oder Familie auswirkt, sind Sie in einer psychotherapeutischen Praxis an der richtigen Stelle. Die Hausarztpraxis oder die Krankenkasse hilft bei der Suche. Ein erstes Gespräch verpflichtet zu nichts.',
    },
    level: 'recommend',
    country: 'any',
    ...ownText,
  },
  {
    key: 'family-doctor',
    title: { en: 'Your family doctor', de: 'Ihre Hausarztpraxis' },
    description: {
      en: 'A good first address when you feel worn out, sleep badly or are unwell without knowing why. The doctor can look for physical causes and knows whom to turn to next.',
      de: 'Eine gute erste Adresse, wenn Sie sich erschöpft fühlen, schlecht schlafen oder sich unwohl fühlen, ohne zu wissen, warum. Dort lassen sich körperliche Ursachen klären, und man weiß, wer weiterhelfen kann.',
    },
    level: 'consider',
    country: 'any',
    ...ownText,
  },
  {
    key: 'workplace-counseling',
    title: { en: 'Counseling offered at work', de: 'Beratung im Betrieb' },
    description: {
      en: 'Many organizations offer confidential counseling on worries at work or at home, through an outside service, a company doctor or a staff representative. Ask what exists where you work, and what is passed on to whom.',
      de: 'Viele Organisationen bieten vertrauliche Beratung bei Sorgen im Beruf oder zu Hause an: durch einen externen Dienst, den betriebsärztlichen Dienst oder die Personalvertretung. Fragen Sie, was es bei Ihnen gibt und was an wen weitergegeben wird.',
    },
    level: 'consider',
    country: 'any',
    ...ownText,
  },
];
