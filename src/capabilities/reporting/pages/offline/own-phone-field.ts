import { checkboxes, html, type SafeHtml } from '#web'
import { offlineWords } from '../../messages/offline-words.ts'

/** Whose phone it is. Asked by a script only, because without one nothing waits on a phone; until ticked it is shared. */
export function ownPhoneField(lang: string): SafeHtml {
  const words = offlineWords(lang)
  const items = [{ value: 'yes', text: words.ownPhone(), hint: words.ownPhoneHint() }]
  return html`<div data-own-phone hidden>${checkboxes({ name: 'ownPhone', items })}</div>`
}
