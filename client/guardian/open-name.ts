import { openLockedName } from '#methods/custody'
import { askServer } from './ask-server.ts'
import { unlock } from './unlock.ts'
import { showOnly, within } from './within.ts'

/**
 * Opens who told us in confidence. The words are tried first, here: with wrong ones nothing is asked of the server, so
 * nobody is told that a name was opened.
 */
export function openName(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-open-name]')
  if (!form) return
  form.removeAttribute('hidden')
  form.addEventListener('submit', event => {
    event.preventDefault()
    void open(page, form).then(problem => showOnly(form, 'data-problem', problem))
  })
}

async function open(page: Document, form: HTMLFormElement): Promise<string | undefined> {
  const reason = within(form, '[name="reason"]', HTMLTextAreaElement).value.trim()
  if (reason === '') return 'reason'
  const { point = '', locked = '' } = form.dataset
  const receiver = await unlock({ point, locked }, within(form, '#key-words', HTMLInputElement).value)
  if (!receiver) return 'words'
  const answer = (await askServer(form, '', { reason })) as { sealed: string } | undefined
  const sealed = answer && Uint8Array.from(atob(answer.sealed), letter => letter.charCodeAt(0))
  const who = sealed && (await openLockedName(receiver, sealed))
  if (!who) return 'server'
  const opened = within(page, '[data-opened]', HTMLElement)
  within(opened, '[data-name]', HTMLElement).textContent = who.name
  within(opened, '[data-contact]', HTMLElement).textContent = who.contact
  opened.removeAttribute('hidden')
  form.remove()
  return undefined
}
