import { type Point, sealAll } from '../outbox/keep-report.ts'
import type { Outbox } from '../outbox/open-outbox.ts'

/** Said by the form when somebody said whose phone it is, and what waits is readable or sealed accordingly. */
export const phoneChanged = 'candour:phone-changed'

/** Asks whose phone it is. Until somebody says it is theirs it is shared; no longer theirs, what waits is sealed. */
export async function askWhosePhone(form: HTMLFormElement, outbox: Outbox, point: Point): Promise<void> {
  const question = form.querySelector<HTMLElement>('[data-own-phone]')
  const tick = question?.querySelector('input')
  if (!question || !tick) return
  tick.checked = await outbox.isOwnPhone()
  // Somebody may have left the page before everything was sealed.
  if (!tick.checked) await sealAll(outbox, point)
  question.hidden = false
  const changed = async () => {
    await outbox.setOwnPhone(tick.checked)
    if (!tick.checked) await sealAll(outbox, point)
    form.dispatchEvent(new Event(phoneChanged, { bubbles: true }))
  }
  tick.addEventListener('change', () => void changed())
}
