/** The collections of content but the instruments, as editors read them: names of the collections and their fields. */
export const collections = {
  agreementTemplates: {
    singular: 'Agreement template',
    plural: 'Agreement templates',
    help: 'The coaching agreement that leader, coach and sponsor sign. What has been signed never changes; a change here holds for new agreements.',
    sections: {
      clauses: 'Clauses',
      parameters: 'Parameters',
    },
    title: {
      label: 'Title',
      help: 'The heading of the document.',
    },
    version: {
      label: 'Version',
      help: 'Raise it with every change, such as 2.',
    },
    body: {
      label: 'Clauses',
      singular: 'Clause',
      plural: 'Clauses',
      help: 'In the order in which they are read. Name in braces what an agreement decides, such as {example}: the words are put there when it is proposed. Each of these has to occur: {terms}, and {sponsorTerm} in a clause for the sponsor.',
    },
    bodyTitle: {
      label: 'Heading',
      help: 'Of this clause.',
    },
    bodyKey: {
      label: 'Key',
      help: 'Small letters, digits and hyphens, such as confidentiality. Filled in from the heading.',
    },
    bodyText: {
      label: 'Text',
      help: 'Plain words; people sign this.',
    },
    bodyAudience: {
      label: 'Read by',
      help: 'A clause for the sponsor is left out where there is none.',
    },
    parameters: {
      label: 'What agreements start from',
      help: 'The number of sessions, the term and the rules for canceling come from the program; the coach may change each of these for one engagement.',
    },
    parametersRetentionMonths: {
      label: 'Records are kept, in months',
      help: 'After the end of the coaching. 0 means they are erased at once.',
    },
    parametersSponsorSees: {
      label: 'What the sponsor may see',
      help: 'Nothing else is ever shown to a sponsor. A clause for the sponsor says it with {term}.',
    },
  },
  articles: {
    singular: 'Article',
    plural: 'Articles',
    help: 'A text for visitors and leaders. What is published and shared can be read by everybody, without an account; what belongs to an organization, by its people.',
    sections: {
      article: 'Article',
    },
    title: {
      label: 'Title',
      help: 'The headline.',
    },
    summary: {
      label: 'Summary',
      help: 'One or two sentences for lists and search results.',
    },
    body: {
      label: 'Text',
      help: 'Headings, paragraphs, lists and tables of plain text: that is what every app can show.',
    },
  },
  behaviors: {
    singular: 'Behavior',
    plural: 'Behaviors',
    help: 'One act that others can see, such as asking a question before giving advice. Leaders choose one to three of them to work on.',
    sections: {
      behavior: 'Behavior',
    },
    title: {
      label: 'Title',
      help: 'A few words, such as “Asks before advising”.',
    },
    description: {
      label: 'Description',
      help: 'One sentence that says what somebody else would see or hear.',
    },
    competency: {
      label: 'Key of the competency',
      help: 'Behaviors with the same key belong together, such as team-building. Small letters, digits and hyphens.',
    },
    competencyTitle: {
      label: 'Name of the competency',
      help: 'As leaders read it, such as Team building.',
    },
    malleability: {
      label: 'How readily it changes',
      help: 'From 0 (hardly changes with practice) to 1 (changes readily). Leave it empty if nobody knows: it then counts as neutral.',
    },
    effort: {
      label: 'Effort of a small step',
      help: 'From 0 (costs nothing) to 1 (costs a great deal of time and attention). Leave it empty if nobody knows.',
    },
  },
  programs: {
    singular: 'Program',
    plural: 'Programs',
    help: 'What an engagement starts from: the instruments at the beginning, the number of sessions, and the terms.',
    sections: {
      program: 'Program',
      instruments: 'Instruments',
      terms: 'Terms',
    },
    title: {
      label: 'Title',
      help: 'What leaders and sponsors read.',
    },
    description: {
      label: 'Description',
      help: 'For whom it is and how it goes, in a few sentences.',
    },
    sessions: {
      label: 'Coaching sessions',
      help: 'How many are included, 1 to 200.',
    },
    sessionMinutes: {
      label: 'Length of a session, in minutes',
      help: '15 to 480.',
    },
    termMonths: {
      label: 'Term, in months',
      help: 'In which the sessions are used, 1 to 60.',
    },
    focusAreas: {
      label: 'Focus areas',
      help: 'How many behaviors a leader works on at the same time.',
    },
    focusAreasMin: {
      label: 'At least',
      help: 'Usually 1.',
    },
    focusAreasMax: {
      label: 'At most',
      help: 'Usually 3, never more than 10.',
    },
    agreementTemplate: {
      label: 'Agreement template',
      help: 'The agreement that leader, coach and sponsor sign. It has to be published.',
    },
    battery: {
      label: 'Instruments at the beginning',
      singular: 'Instrument',
      plural: 'Instruments',
      help: 'Which instrument looks through which lens. The same instrument may stand under two lenses: for oneself, and for the others.',
    },
    batteryLens: {
      label: 'Lens',
      help: 'What the answers are used for.',
    },
    batteryInstrument: {
      label: 'Instrument',
      help: 'It has to be published.',
    },
    batteryRequired: {
      label: 'Required',
      help: 'Needs a result, or a waiver by the leader, before the engagement goes on.',
    },
    policy: {
      label: 'What canceling and missing a session costs',
    },
  },
  referralResources: {
    singular: 'Referral resource',
    plural: 'Referral resources',
    help: 'Where a leader finds help that coaching cannot give. Check phone numbers and addresses from time to time.',
    sections: {
      referralResource: 'Referral resource',
    },
    title: {
      label: 'Title',
      help: 'The name of the place or the service.',
    },
    description: {
      label: 'Description',
      help: 'For whom it is, and what happens there.',
    },
    level: {
      label: 'How pressing',
      help: 'Urgent ones stand first.',
    },
    country: {
      label: 'Country',
      help: 'Two capital letters such as DE, EU for the whole Union, or any where it holds everywhere.',
    },
    phone: {
      label: 'Phone',
      help: 'As it is dialed in that country: digits and spaces.',
    },
    url: {
      label: 'Web address',
      help: 'Starts with https://.',
    },
    hours: {
      label: 'Hours',
      help: 'When somebody answers.',
    },
  },
  series: {
    singular: 'Series',
    plural: 'Series',
    help: 'Articles to be read in order. At the end the reader can be invited to write to you.',
    sections: {
      series: 'Series',
    },
    title: {
      label: 'Title',
      help: 'The name of the whole series.',
    },
    description: {
      label: 'Description',
      help: 'For whom it is, in a sentence or two.',
    },
    articles: {
      label: 'Articles',
      help: 'In reading order; drag them to change it. All of them have to be published.',
    },
    endsInContactForm: {
      label: 'Ends in a contact form',
      help: 'After the last article the reader can write to you; the message becomes an inquiry.',
    },
    callToAction: {
      label: 'Words around the form',
    },
    callToActionTitle: {
      label: 'Heading',
      help: 'Above the form.',
    },
    callToActionText: {
      label: 'Text',
      help: 'What happens when somebody writes.',
    },
    callToActionButton: {
      label: 'Button',
      help: 'The words on the button.',
    },
  },
  tools: {
    singular: 'Tool',
    plural: 'Tools',
    help: 'An exercise with steps, which a coach offers in a session and a leader works through.',
    sections: {
      tool: 'Tool',
    },
    title: {
      label: 'Title',
      help: 'What coaches and leaders call it.',
    },
    summary: {
      label: 'Summary',
      help: 'One or two sentences for the list of tools.',
    },
    purpose: {
      label: 'When to use it',
      help: 'When it helps, and when it does not.',
    },
    steps: {
      label: 'Steps',
      singular: 'Step',
      plural: 'Steps',
      help: 'What to do, in order. One step a row.',
    },
    stepsText: {
      label: 'What to do',
      help: 'Speak to the reader.',
    },
    durationMinutes: {
      label: 'Time it takes, in minutes',
      help: 'All steps together.',
    },
    body: {
      label: 'Background',
      help: 'A worked example, a form to fill in or some background. May stay empty.',
    },
  },
} as const;
