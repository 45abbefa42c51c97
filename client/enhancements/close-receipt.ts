import { openOutbox } from '../outbox/open-outbox.ts'
import { forgetWords, tabShelf } from './kept-words.ts'
import { whenWordsGo, wordsStay } from './when-words-go.ts'

/**
 * On a device that is not somebody's own, the part of a receipt with the six words gives way to what the server put beside it,
 * and the address to that of an empty form: neither Back nor a refresh shows the words again.
 */
export async function closeReceipt(page: Document): Promise<void> {
  const part = page.querySelector<HTMLElement>('[data-closes]')
  const after = part?.querySelector('template')
  if (!part || !after || (await isOwnPhone())) return
  const box = part.querySelector<HTMLElement>('[data-six-words]')
  const shelf = tabShelf(page)
  const close = () => {
    if (!box?.isConnected) return
    if (shelf) forgetWords(shelf, box.dataset.form ?? '')
    page.defaultView?.history.replaceState(null, '', part.dataset.closes)
    part.replaceChildren(page.importNode(after.content, true))
    for (const way of page.querySelectorAll('[data-closes-too]')) way.remove()
  }
  part.querySelector('[data-six-words-saved]')?.addEventListener('click', close)
  whenWordsGo(page, Date.now() + wordsStay, close)
}

// A browser that keeps nothing was never told whose phone it is.
function isOwnPhone(): Promise<boolean> {
  return openOutbox().then(
    outbox => outbox.isOwnPhone(),
    () => false,
  )
}
