import type { Mount } from '#platform/http/route'
import type { ReportingDeps } from './deps.ts'
import { guardianNotices, guardianRefusals } from './guardian-words.ts'
import { threadWords } from './messages/thread-words.ts'
import { reportingWords } from './messages.ts'
import { fileRoutes } from './routes/files.ts'
import { fullerRoutes } from './routes/fuller.ts'
import { guardianRoutes } from './routes/guardian.ts'
import { nameRoutes } from './routes/names.ts'
import { notFairRoutes } from './routes/not-fair.ts'
import { ownReportRoutes } from './routes/own-reports.ts'
import { peopleToTalkToRoutes } from './routes/people-to-talk-to.ts'
import { posterRoutes } from './routes/posters.ts'
import { questionsRoutes } from './routes/questions.ts'
import { slipRoutes } from './routes/slip.ts'
import { smallTeamRoutes } from './routes/small-team.ts'
import { speakUpRoutes } from './routes/speak-up.ts'
import { talkRoutes } from './routes/talk.ts'
import { thanksToMeRoutes } from './routes/thanks-to-me.ts'
import { threadRoutes } from './routes/thread.ts'
import { translationRoutes } from './routes/translation.ts'
import { withdrawRoutes } from './routes/withdraw.ts'

/** Speaking up with or without a name, and the thread that brings the answer. */
export function reportingRoutes(deps: ReportingDeps): Mount {
  const words = reportingWords('en-GB')
  const own = threadWords('en-GB')
  return {
    routes: [
      ...speakUpRoutes(deps),
      ...smallTeamRoutes(deps),
      ...threadRoutes(deps),
      ...slipRoutes(deps),
      ...ownReportRoutes(deps),
      ...notFairRoutes(deps),
      ...fileRoutes(deps),
      ...fullerRoutes(deps),
      ...talkRoutes(deps),
      ...peopleToTalkToRoutes(),
      ...thanksToMeRoutes(),
      ...questionsRoutes(),
      ...withdrawRoutes(deps),
      ...nameRoutes(),
      ...guardianRoutes(),
      ...posterRoutes(deps),
      ...translationRoutes(),
    ],
    notices: {
      translated: 'The translation stands under their own words.',
      told: words.told(),
      replied: words.replySent(),
      'not-fair-sent': words.notFairSent(),
      'more-kept': own.moreDone(),
      'talk-sent': own.talkSent(),
      withdrawn: own.withdrawnLead(),
      'talk-answered': 'Sent. They read it when they open their thread.',
      talked: 'Noted. They stay in the list.',
      ...guardianNotices,
    },
    refusals: {
      'contact-ended':
        'Whoever told us has ended contact, so nobody can be written to. What happened stays here to learn from.',
      'translation-missing': 'There was no translation in the box. Go back and write it first.',
      'letters-missing':
        'The name of this place has a letter that our posters cannot print. Ask an administrator to write it in another way.',
      ...guardianRefusals,
      'not-good-care': 'Thanks to colleagues go with good care. Write to them in another way.',
      'already-thanked': 'Somebody has thanked them already. You can still write to them.',
    },
  }
}
