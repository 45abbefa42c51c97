import { type Point, sealAll } from '../outbox/keep-report.ts'
import type { Outbox } from '../outbox/open-outbox.ts'

/** Asks whose phone it is. Until somebody says it is theirs it is shared; no longer theirs, what waits is sealed. */
export async function askWhosePhone(form: HTMLFormElement, outbox: Outbox, point: Point): Promise<void> {
  const question = form.querySelector<HTMLElement>('[data-own-phone]')
  const tick = question?.querySelector('input')
  if (!question || !tick) return
  tick.checked = await outbox.isOwnPhone()
  question.hidden = false
  const changed = async () => {
    await outbox.setOwnPhone(tick.checked)
    if (!tick.checked) await sealAll(outbox, point)
  }
  tick.addEventListener('change', () => void changed())
}
