import { lastWords } from '../outbox/last-words.ts'
import { openOutbox } from '../outbox/open-outbox.ts'

/** On the page where six words are typed: what was told last from somebody's own phone opens without typing them. */
export async function secondChance(page: Document): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('[data-second-chance]')
  const words = await openOutbox().then(lastWords, () => undefined)
  if (!form || !words) return
  form.querySelector('input[name="words"]')?.setAttribute('value', words.join(' '))
  form.hidden = false
}
