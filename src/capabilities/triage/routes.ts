import type { FileDesk } from '#platform/files/file-desk'
import type { Mount } from '#platform/http/route'
import { needs } from './model/needs.ts'
import { firstLookRoutes } from './routes/first-look.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { moveRoutes } from './routes/move.ts'
import { notAnIncidentRoutes } from './routes/not-an-incident.ts'
import { outcomeRoutes } from './routes/outcome.ts'
import { recordsRoutes } from './routes/records.ts'
import { reportRoutes } from './routes/report.ts'
import { writeRoutes } from './routes/write.ts'

/** The inbox, what people told us, the records, the first look, the outcome, and search. */
export function triageRoutes({ files }: { files: FileDesk }): Mount {
  return {
    routes: [
      ...inboxRoutes(),
      ...reportRoutes(files),
      ...recordsRoutes(),
      ...firstLookRoutes(),
      ...notAnIncidentRoutes(),
      ...outcomeRoutes(),
      ...moveRoutes(),
      ...writeRoutes(files),
    ],
    notices: {
      thanked: 'Your thanks are in their thread.',
      'colleague-thanked': 'Sent. They read it on Today.',
      written: 'Sent. They see it when they open their thread.',
      'made-safe': 'Thank you for making it safe. The record is open.',
      opened: 'The record is open. Have a first look now, or come back to it.',
      joined: 'They are one record now.',
      looked: 'Your look is kept.',
      'look-waits': 'Kept. What would be lowered stays as it was until a second pair of eyes has agreed.',
      'look-decided': 'Kept. Both of you are named beside it.',
      'not-an-incident': 'The record is closed. Whoever told us reads why.',
      'outcome-sent': 'Sent to those who told us.',
      'people-told': 'Kept.',
      'answer-noted': 'Their answer is written down.',
      closed: 'The record is closed. Everybody concerned was told.',
      moved: 'Done.',
    },
    refusals: {
      'nobody-told': 'Write down first what the people it happened to were told.',
      'already-in-record':
        'A colleague made this part of a record a moment ago. Open the report again to see which.',
      'different-services': 'These happened in different services, so they are different events.',
      'kept-apart':
        'A report about a manager is kept apart from the records that managers see. It needs a record of its own.',
      'record-closed': 'This record is closed. Open it again first, with a reason.',
      'historical-record':
        'This is from an earlier register and stays as it was. If it matters now, tell us about it as something new.',
      'nothing-waits': 'A colleague decided it a moment ago.',
      'own-look': 'This is your own look. Somebody else has to agree to what it lowers.',
      'not-safe-yet': 'Somebody was at risk. Say first what was done to make it safe.',
      'no-such-move': 'The record has moved on since. Look at where it is now.',
      'changed-meanwhile':
        'A colleague changed this record while you were writing. Look at what is there now.',
      'words-missing': 'Say what they were told and how they can answer.',
      'reason-missing': 'Say why, in a sentence.',
      ...Object.fromEntries(Object.entries(needs).map(([need, { missing }]) => [`needs-${need}`, missing])),
    },
  }
}
