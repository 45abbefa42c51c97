import { button, html, type SafeHtml } from '#web'
import { offlineWords } from '../../messages/offline-words.ts'
import { formsOf, wordsForScripts } from './words-for-scripts.ts'

/** How many reports wait on this phone, at the top of every page for people without an account; a script shows it when there are some. */
export function outboxBar(lang: string): SafeHtml {
  const bar = bars.get(lang) ?? barIn(lang)
  bars.set(lang, bar)
  return bar
}

// The same on every page of a language.
const bars = new Map<string, SafeHtml>()

function barIn(lang: string): SafeHtml {
  const words = offlineWords(lang)
  return html`<section class="outbox" data-outbox aria-label="${words.bar()}" hidden>
<p class="outbox__line" data-outbox-line role="status"></p>
${button({ text: words.sendNow(), kind: 'secondary', type: 'button', attributes: { 'data-send-now': true, hidden: true } })}
<ul class="outbox__list" data-outbox-list></ul>
${wordsForScripts({
  ...formsOf(lang, 'waiting', words.waiting),
  ...formsOf(lang, 'attention', words.attention),
  allSent: words.allSent(),
  look: words.look(),
  takeOff: words.takeOff(),
  takeOffSure: words.takeOffSure(),
  tryAgain: words.tryAgain(),
  'other-words': words.whyOtherWords(),
  invalid: words.whyInvalid(),
  'invalid-sealed': words.whyInvalidSealed(),
  'unknown-place': words.whyUnknownPlace(),
  'unknown-place-sealed': words.whyUnknownPlaceSealed(),
  damaged: words.whyDamaged(),
})}
</section>`
}
