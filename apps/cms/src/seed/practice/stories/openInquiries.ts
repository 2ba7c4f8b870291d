import type { Stage, Story } from '../Stage.ts';
import { ines } from './leaders.ts';

/** Two inquiries that wait for a coach: one of a leader with an account, one of somebody who has none. */
export async function* openInquiries(stage: Stage): Story {
  yield stage.at(-2);
  await stage.visitor.inquiries.submit({
    name: ines.name,
    email: ines.email,
    message: 'Ich führe seit einem halben Jahr und bekomme wenig Rückmeldung. Wie fangen wir an?',
    locale: 'de',
  });
  yield stage.at(-0.5);
  await stage.visitor.inquiries.submit({
    name: 'Orla Openhand (demo)',
    email: 'orla@example.com',
    askedBy: 'sponsor',
    message: 'Two of our department heads have asked for a coach. What would you need from us?',
  });
}
