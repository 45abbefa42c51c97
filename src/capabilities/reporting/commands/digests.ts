import type { Keys } from '#platform/keys'
import type { NamedReport } from '../contract.ts'

type Digester = Pick<Keys, 'hmac'>

/** Names a form at one place: the same form sent twice is found by this, and nobody else can make it. */
export function formDigest(keys: Digester, code: string, secret: string): Buffer {
  return keys.hmac('form', `${code}\n${secret}`)
}

/** What was typed, as one digest: a form sent again is the same only when nothing in it changed. */
export function contentDigest(keys: Digester, told: NamedReport & { name?: string | undefined }): Buffer {
  const { kind, story, atRisk, place, happened, happenedOn, aboutManager, name } = told
  return keys.hmac(
    'content',
    JSON.stringify([kind, story, atRisk, place, happened, happenedOn, aboutManager, name]),
  )
}
