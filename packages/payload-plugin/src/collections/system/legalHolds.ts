import { engagementScope, personScope } from '../../vault/KeyScope.ts';
import { choice, instant, line, sealedText } from '../practice/column.ts';
import { definePractice, type PracticeRecord } from '../practice/definePractice.ts';

/** An order to keep an engagement, or all of a leader's, whoever asks for its erasure. It holds as long as it is there. */
export const legalHolds = definePractice({
  name: 'legalHolds',
  unique: [['kind', 'record']],
  sealedBy: ({ kind, record }) =>
    kind === 'person' ? personScope(String(record)) : engagementScope(String(record)),
  columns: {
    organization: line({ index: true }),
    kind: choice(['engagement', 'person']),
    /** Id of the engagement or of the leader. */
    record: line(),
    reason: sealedText(),
    setAt: instant(),
  },
});

/** One order to keep something. */
export type LegalHoldRecord = PracticeRecord<typeof legalHolds>;
