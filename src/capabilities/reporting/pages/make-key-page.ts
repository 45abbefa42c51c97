import {
  button,
  form,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  sixWords,
  textInput,
  type View,
} from '#web'
import { guardianScript } from './guardian-script.ts'

/** Where a guardian makes their key: words, slips and a check, all in their browser (client/guardian/make-key.ts). */
export function makeKeyPage(view: View): SafeHtml {
  const title = 'Make your key'
  const lead = 'Names told in confidence are locked with it. Only you can open them.'
  const fields = [
    ...['point', 'locked', 'lockedBySlips'].map(name => html`<input type="hidden" name="${name}">`),
    html`<div data-step="start" hidden>${button({ text: 'Make my key', type: 'button', attributes: { 'data-make': true } })}</div>
<div data-step="words" hidden>${ownWordsStep()}${slip('First', 'first')}${slip('Second', 'second')}${afterWords()}</div>
<div data-step="check" hidden>${checkStep()}</div>`,
  ]
  const body = html`${pageHeading({ title, lead })}
<ul class="not-printed">
<li>You get six words. They open your key, and nothing else does. Nobody can find them for you.</li>
<li>You get two slips for two other people, who do not manage anybody here. Both slips together open your key if you are gone or lose your words. One slip alone is useless.</li>
<li>Your words are not your password, and neither they nor your key leave this browser.</li>
</ul>
${guardianScript()}
${form({ action: '/app/guardian/key', csrf: view.csrf, body: fields, attributes: { 'data-make-key': true, autocomplete: 'off' } })}`
  return signedInPage(view, { title, body, width: 'reading' })
}

function ownWordsStep(): SafeHtml {
  const intro = 'Your six words. Write them down by hand and keep them where only you look.'
  return html`<div class="not-printed" data-own>${sixWords({ intro, words: [], id: 'own-words' })}</div>`
}

function slip(which: string, id: string): SafeHtml {
  const intro = `${which} slip of the guardian’s key. Keep it, tell nobody, and give it to the next guardian only.`
  return html`<div class="slip">${sixWords({ intro, words: [], id: `${id}-slip` })}<p class="soft">Candour, short name of the key: <span data-key-name></span></p></div>`
}

function afterWords(): SafeHtml {
  const print = button({
    text: 'Print the two slips',
    kind: 'secondary',
    type: 'button',
    attributes: { 'data-print': true },
  })
  const next = button({
    text: 'I have my words and both slips',
    type: 'button',
    attributes: { 'data-next': true },
  })
  return html`<div class="govuk-button-group">${print}${next}</div>`
}

function checkStep(): SafeHtml {
  const box = textInput({
    name: '',
    id: 'check-words',
    label: 'Type your six words, to see that you kept them',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
  })
  const back = button({
    text: 'Show the words again',
    kind: 'secondary',
    type: 'button',
    attributes: { 'data-back': true },
  })
  return html`<p class="govuk-error-message" role="alert" data-wrong hidden>These are not your six words. Check each one and their order.</p>${box}
<div class="govuk-button-group">${button({ text: 'Keep this key' })}${back}</div>`
}
