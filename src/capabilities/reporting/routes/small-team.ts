import { readPlaceCode } from '#capabilities/organisation'
import { typedFields } from '#platform/http/read-form'
import { json, page, type Reply } from '#platform/http/reply'
import type { OpenRoute, OpenVisit } from '#platform/http/route'
import type { FlashReport } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import type { PublicDoor } from '../door.ts'
import { threadWords } from '../messages/thread-words.ts'
import { choicesThatHelp, questionsByPlace, shiftOf } from '../model/small-team.ts'
import { whenItHappened } from '../model/when-it-happened.ts'
import { smallTeamPage } from '../pages/small-team-page.ts'
import { smallTeamWords } from '../pages/small-team-words.ts'
import { placeAt } from '../queries/place-at.ts'
import { smallTeams, wouldIdentify } from '../queries/small-teams.ts'
import { readerOf } from './reader-of.ts'

/** What a browser may know beforehand, and keep for when there is no signal: yes or no by place and shift. */
export function smallTeamRoutes({ door }: ReportingDeps): OpenRoute[] {
  return [
    {
      method: 'GET',
      path: '/speak-up/:code/small-team',
      access: 'anyone',
      handle: visit => sayBeforehand(door, visit),
    },
  ]
}

async function sayBeforehand(door: PublicDoor, { params, lang }: OpenVisit): Promise<Reply> {
  const code = readPlaceCode(params.code ?? '')
  const [place, teams] = [await placeAt(door, code), await smallTeams(door, code)]
  if (!place || !teams) return json({}, 404)
  const ask = questionsByPlace(teams)
  if (Object.keys(ask).length === 0) return json({})
  const words = threadWords(lang)
  const [title, lead, note] = [words.smallTitle(), words.smallLead(), words.smallWords()]
  return json({ ask, words: { title, lead, note, choices: smallTeamWords(words, place.serviceName) } })
}

/** The page that asks first, when somebody who gives no name could be recognised; undefined when there is nothing to ask. */
export async function askSmallTeam(
  { door }: ReportingDeps,
  visit: OpenVisit,
  told: FlashReport,
): Promise<Reply | undefined> {
  if (told.name || told.confidence || told.smallTeam) return undefined
  const code = readPlaceCode(visit.params.code ?? '')
  const when = whenItHappened(told, door.clock.now())
  const shift = shiftOf(when.ok ? when.value.part : null)
  if (!(await wouldIdentify(door, { code, place: told.place, shift }))) return undefined
  const place = await placeAt(door, code)
  const teams = await smallTeams(door, code)
  if (!place || !teams) return undefined
  const choices = choicesThatHelp(teams, told.place ?? place.placeId, shift)
  return page(smallTeamPage({ ...readerOf(visit), place, choices, typed: typedFields(visit.body) }))
}
