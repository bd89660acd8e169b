import { needsMobile } from '../../../shared/domain/channels.ts';
import { type ContactNote, contactNotes } from '../../../shared/domain/contact-note.ts';
import type { ContactCounts } from '../../workers/contacts-protocol.ts';

/** The notes there are among the ready rows, with counts; landlines only where the channel needs a mobile number. */
export function notesOf(counts: ContactCounts, channelId: number): [ContactNote, number][] {
  return contactNotes
    .filter((note) => note !== 'landline' || needsMobile(channelId))
    .map((note): [ContactNote, number] => [note, counts.notes[note]])
    .filter(([, count]) => count > 0);
}
