import type { Keys } from '#platform/keys'
import type { FlashReport, NamedReport } from '../contract.ts'

type Digester = Pick<Keys, 'hmac'>

/** Names a form at one place: the same form sent twice is found by this, and nobody else can make it. */
export function formDigest(keys: Digester, code: string, secret: string): Buffer {
  return keys.hmac('form', `${code}\n${secret}`)
}

/** What was typed, as one digest: a form sent again is the same only when nothing in it changed. */
export function contentDigest(
  keys: Digester,
  told: NamedReport & Partial<Pick<FlashReport, 'name' | 'smallTeam' | 'confidence'>>,
): Buffer {
  const { kind, story, atRisk, place, happened, happenedOn, aboutManager, name } = told
  const parts: unknown[] = [kind, story, atRisk, place, happened, happenedOn, aboutManager, name]
  // What was left out adds nothing, so that a form kept before there was such a choice is still the same.
  const { alsoKeptFrom = [], namedForGood, smallTeam } = told
  if (alsoKeptFrom.length > 0 || namedForGood || smallTeam)
    parts.push([alsoKeptFrom, namedForGood, smallTeam])
  // Names are few enough to be tried out by whoever has the server's key: only that there is one.
  if (told.confidence) parts.push('in confidence')
  return keys.hmac('content', JSON.stringify(parts))
}
