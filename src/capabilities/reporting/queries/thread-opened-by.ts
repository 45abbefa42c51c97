import { instant } from '#platform/time'
import type { PublicDoor } from '../door.ts'
import type { OwnThread } from '../report.ts'

export type OpenedThread = { digest: Buffer; thread: OwnThread }

type Row = { thread: (OwnThread & { digest: string }) | null }

/** The thread that the first of these keyed digests opens, and that digest; undefined when none opens one. */
export async function threadOpenedBy(door: PublicDoor, digests: Buffer[]): Promise<OpenedThread | undefined> {
  const { rows } = await door.pool.query({
    name: 'reporting.open_thread',
    text: 'select reporting.open_thread($1::bytea[]) as thread',
    values: [digests],
  })
  const found = (rows as Row[])[0]?.thread
  if (!found) return undefined
  const { digest, ...thread } = found
  return { digest: Buffer.from(digest, 'hex'), thread: withInstants(thread) }
}

/** Moments inside JSON come as PostgreSQL writes them; the program knows one way of writing a moment. */
export function withInstants(thread: OwnThread): OwnThread {
  const messages = thread.messages.map(message => ({ ...message, at: instant(message.at) }))
  return { ...thread, toldAt: instant(thread.toldAt), messages }
}
