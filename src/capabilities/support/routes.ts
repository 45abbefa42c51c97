import type { Mount } from '#platform/http/route'
import type { SupportGiven } from './deps.ts'
import { countRoutes } from './routes/counts.ts'
import { guidedRoutes } from './routes/guided.ts'
import { offerRoutes } from './routes/offer.ts'
import { ownRoutes } from './routes/own.ts'
import { peopleRoutes } from './routes/people.ts'
import { periodRoutes } from './routes/period.ts'

/** The pages of support: no other capability and no shared screen shows any of it. */
export function supportRoutes({ keys, announce = async () => {} }: SupportGiven): Mount {
  const deps = { keys, announce }
  return {
    routes: [
      ...ownRoutes(deps),
      ...offerRoutes(deps),
      ...peopleRoutes(),
      ...countRoutes(),
      ...guidedRoutes(deps),
      ...periodRoutes(deps),
    ],
    notices: {
      'support-begun':
        'It is between the two of you. Your supporter is told that something waits for them, not what.',
      'support-declined': 'That is fine. Nobody is told. You can ask at any time.',
      'support-offered': 'It is with them now. What they do with it is theirs, and you are not told.',
      'supporter-chosen': 'They check in with you from now on.',
      'helps-kept': 'Kept. Your supporter sees it.',
      'note-kept': 'Kept, for the two of you.',
      'check-in-noted': 'Noted.',
      'support-ended': 'It has ended. You can ask again at any time.',
    },
    refusals: {
      'support-ended': 'This support has ended. You can ask again at any time, under Support.',
      'no-supporter': 'Choose who checks in with you first, so that the note has two readers.',
      'not-looked-at': 'Have a first look at the record first; support can be offered after it.',
    },
  }
}
