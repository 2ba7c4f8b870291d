import { choice, instant, line, optional, sealedText } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { byInquiry } from './sealedBy.ts';

/** A request that came through the public contact form. */
export const inquiries = definePractice({
  name: 'inquiries',
  sealedBy: byInquiry,
  columns: {
    organization: line({ index: true }),
    name: sealedText(),
    email: sealedText(),
    askedBy: choice(['leader', 'sponsor']),
    message: sealedText(),
    locale: line(),
    state: choice(['open', 'accepted', 'declined']),
    engagement: optional(line()),
    receivedAt: instant(),
  },
});

/** One inquiry. */
export type InquiryRecord = PracticeRecord<typeof inquiries>;
