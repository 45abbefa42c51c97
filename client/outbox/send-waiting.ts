import { outboxTable } from './after-answer.ts'
import type { KeptReport } from './kept-report.ts'
import type { Outbox } from './open-outbox.ts'
import { type Answer, sendReport } from './send-report.ts'

/** What became of one report that was sent. */
export type Sent = { id: string; answer: Answer }

const beingChanged = 'candour changing '
const channel = 'candour outbox'

/** Sends every report that waits, one after another and in one tab at a time; a refused one waits for its writer. */
export async function sendWaiting(outbox: Outbox): Promise<Sent[]> {
  return withLock(channel, async () => {
    const sent: Sent[] = []
    for (const { id } of await outbox.all()) {
      // Read anew: it may have been sent, or changed, while another was on its way.
      const report = await outbox.get(id)
      if (!report || report.why || (await isBeingChanged(id))) continue
      const answer = await sendReport(outbox, report)
      await settle(outbox, report, answer)
      sent.push({ id, answer })
      tell({ id, answer })
      // The next would only wait as long.
      if (answer.kind === 'none' || answer.kind === 'later') break
    }
    return sent
  })
}

/** Hears what any tab, or the worker, has sent. */
export function onSent(hear: (sent: Sent) => void): void {
  new BroadcastChannel(channel).onmessage = event => hear(event.data)
}

/** Keeps a report from being sent while this tab changes it; the lock goes with the tab. Gives what ends it. */
export function whileChanging(id: string): () => void {
  let end = () => {}
  const until = new Promise<void>(resolve => {
    end = resolve
  })
  void navigator.locks?.request(beingChanged + id, () => until)
  return end
}

function tell(sent: Sent): void {
  const others = new BroadcastChannel(channel)
  others.postMessage(sent)
  others.close()
}

async function settle(outbox: Outbox, report: KeptReport, answer: Answer): Promise<void> {
  const becomes = outboxTable[answer.kind]
  if (becomes === 'sent') await outbox.replace(report)
  else if (becomes !== 'waiting') await outbox.replace(report, { ...report, why: becomes })
}

async function isBeingChanged(id: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return held.some(lock => lock.name === beingChanged + id)
}

// A browser without locks may send twice: the server keeps one.
function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(name, work) : work()
}
