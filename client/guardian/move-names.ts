import { fromBase64Url, lockName, openLockedName } from '#methods/custody'
import type { Receiver } from '#methods/hpke'
import { toBase64Url } from '#methods/passphrase'
import { askServer } from './ask-server.ts'
import { unlock, unlockWithSlips } from './unlock.ts'
import { showOnly, within } from './within.ts'

/** Names in one request: each is 1.5 kB, and a form may have 256 kB. */
const perRequest = 100

type Taken = { reportId: string; sealed: string }

/** Locks every name of one key to another in this browser, then lets the form say that it is done. */
export function moveNames(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-move-names]')
  if (!form) return
  let moved = false
  form.removeAttribute('hidden')
  form.addEventListener('submit', event => {
    if (moved) return
    event.preventDefault()
    void moveAll(page, form).then(problem => {
      showOnly(form, 'data-problem', problem)
      moved = problem === undefined
      if (moved) within(form, 'button[type="submit"]', HTMLElement).click()
    })
  })
}

async function moveAll(page: Document, form: HTMLFormElement): Promise<string | undefined> {
  const receiver = await unlocked(form)
  if (!receiver) return 'words'
  const taken = (await askServer(form, '/take-out', {})) as { names: Taken[] } | undefined
  if (!taken) return 'server'
  const to = fromBase64Url(form.dataset.toPoint ?? '')
  const progress = progressOn(page, taken.names.length)
  for (let done = 0; done < taken.names.length; done += perRequest) {
    const names = await lockAgain(receiver, to, taken.names.slice(done, done + perRequest))
    if (!names) return 'damaged'
    if (!(await askServer(form, '/keep', { names }))) return 'server'
    progress(Math.min(done + perRequest, taken.names.length))
  }
  return undefined
}

async function unlocked(form: HTMLFormElement): Promise<Receiver | undefined> {
  const typed = (id: string) => within(form, `#${id}`, HTMLInputElement).value
  const { fromPoint: point = '', fromLocked = '', fromLockedBySlips = '' } = form.dataset
  if (new FormData(form).get('unlock') === 'words')
    return unlock({ point, locked: fromLocked }, typed('key-words'))
  const key = { point, locked: fromLockedBySlips }
  return unlockWithSlips(key, typed('first-slip-words'), typed('second-slip-words'))
}

/** The same names for the other key; undefined when one of them does not open. */
async function lockAgain(
  receiver: Receiver,
  to: Uint8Array<ArrayBuffer>,
  taken: readonly Taken[],
): Promise<Record<string, string> | undefined> {
  const names: Record<string, string> = {}
  for (const { reportId, sealed } of taken) {
    const who = await openLockedName(
      receiver,
      Uint8Array.from(atob(sealed), letter => letter.charCodeAt(0)),
    )
    if (!who) return undefined
    names[reportId] = toBase64Url(await lockName(to, who))
  }
  return names
}

function progressOn(page: Document, all: number): (done: number) => void {
  const line = within(page, '[data-progress]', HTMLElement)
  within(line, '[data-all]', HTMLElement).textContent = String(all)
  line.removeAttribute('hidden')
  return done => {
    within(line, '[data-done]', HTMLElement).textContent = String(done)
  }
}
