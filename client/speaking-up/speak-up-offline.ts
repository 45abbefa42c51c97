import { fromBase64Url } from '#methods/custody'
import { type Shelf, tabShelf } from '../enhancements/kept-words.ts'
import { lastWords } from '../outbox/last-words.ts'
import { type Outbox, openOutbox } from '../outbox/open-outbox.ts'
import { onSent, type Sent, sendWaiting } from '../outbox/send-waiting.ts'
import { askedToLookAt, changeHere, lookAt } from './change-waiting.ts'
import { holdForm } from './hold-form.ts'
import { keepPageOffline } from './keep-page-offline.ts'
import { type KeptView, keptView } from './kept-view.ts'
import { showOutbox } from './outbox-bar.ts'
import { askWhosePhone, phoneChanged } from './own-phone.ts'
import { sayNoSignal } from './say-no-signal.ts'
import { type Sending, sendForm } from './send-form.ts'
import { type Shown, shownBefore } from './shown.ts'
import { whenToSend } from './when-to-send.ts'

/**
 * Speaking up without signal: what is sent is first kept on this phone, then sent once, now or later. Gives the secret of
 * a report that the page goes on showing after a refresh. Where a browser keeps nothing, forms go as without a script.
 */
export function speakUpOffline(page: Document): string | undefined {
  const bar = page.querySelector<HTMLElement>('[data-outbox]')
  const shelf = tabShelf(page)
  if (!bar || !shelf || !globalThis.crypto?.subtle || !globalThis.indexedDB) return undefined
  keepPageOffline(page)
  const form = page.querySelector<HTMLFormElement>('form[data-outbox-form]') ?? undefined
  const lookedAt = askedToLookAt(page)
  const shown = form && !lookedAt ? shownBefore(page, shelf) : undefined
  const letGo = form && holdForm(form)
  openOutbox()
    .then(outbox => start({ page, bar, shelf, form, outbox, letGo }, { lookedAt, shown }))
    // A browser that keeps nothing sends the form itself.
    .catch(() => letGo?.())
  return shown?.secret
}

type Parts = {
  page: Document
  bar: HTMLElement
  shelf: Shelf
  form: HTMLFormElement | undefined
  outbox: Outbox
  letGo: (() => void) | undefined
}

async function start(
  parts: Parts,
  { lookedAt, shown }: { lookedAt?: string | undefined; shown?: Shown | undefined },
) {
  const { page, bar, shelf, form, outbox, letGo } = parts
  const view = keptView(page, shelf)
  const sendAll = () => sendWaiting(outbox).finally(() => void showBar())
  const sending = form && sendingOf(form, parts, view, sendAll)
  const showBar = () =>
    showOutbox(bar, outbox, { sendNow: () => void sendAll(), look: report => lookAt(page, sending, report) })
  onSent(sent => {
    view.heard(sent)
    void showBar()
  })
  page.addEventListener(phoneChanged, () => void showBar())
  if (sending) await prepare(sending)
  letGo?.()
  void lastWords(outbox)
  if (form && shown) view.show(form, shown, (await outbox.get(shown.id)) ? 'waiting' : 'received')
  const report = lookedAt && (await outbox.get(lookedAt))
  if (sending && report) await changeHere(sending, report)
  await showBar()
  whenToSend(page, sendAll)
}

function sendingOf(
  form: HTMLFormElement,
  { outbox, shelf }: Parts,
  view: KeptView,
  sendAll: () => Promise<Sent[]>,
): Sending {
  const point = fromBase64Url(form.dataset.outboxForm ?? '')
  return { form, outbox, shelf, view, point, draft: undefined, release: () => {}, sendAll }
}

async function prepare(sending: Sending): Promise<void> {
  const { form, outbox, point } = sending
  sayNoSignal(form)
  await askWhosePhone(form, outbox, point)
  let busy = false
  // Before whatever else listens: from here on the form is ours to send.
  form.ownerDocument.addEventListener(
    'submit',
    event => {
      if (event.target !== form) return
      event.preventDefault()
      event.stopImmediatePropagation()
      if (busy) return
      busy = true
      void sendForm(sending).finally(() => {
        busy = false
      })
    },
    { capture: true },
  )
}
