import { lockWithWords, newKeyPair } from '#methods/custody'
import { keyName } from '#methods/hpke'
import { newPassphrase, readPassphrase, toBase64Url } from '#methods/passphrase'
import { slipWords } from './slip-words.ts'
import { showOnly, within } from './within.ts'

/**
 * Makes a guardian's key: a pair, six words and two slips. The form carries the public key and the private key locked
 * twice; the words stand on the page until it is left, and in no field that is sent.
 */
export function makeKey(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-make-key]')
  if (!form) return
  let own: readonly string[] = []
  const step = (name: string) => showOnly(form, 'data-step', name)
  const onClick = (what: string, act: () => unknown) =>
    within(form, `[data-${what}]`, HTMLElement).addEventListener('click', act)

  onClick('make', async () => {
    own = await fillIn(form)
    step('words')
  })
  onClick('print', () => page.defaultView?.print())
  onClick('next', () => {
    step('check')
    within(form, '#check-words', HTMLInputElement).focus()
  })
  onClick('back', () => step('words'))
  form.addEventListener('submit', event => {
    const kept = isTyped(within(form, '#check-words', HTMLInputElement).value, own)
    within(form, '[data-wrong]', HTMLElement).toggleAttribute('hidden', kept)
    if (!kept) event.preventDefault()
  })
  step('start')
}

/** Makes everything, shows the words and puts what is sent into the form; gives the guardian's own words. */
async function fillIn(form: HTMLFormElement): Promise<readonly string[]> {
  const [own, first, second] = [newWords(), newWords(), newWords()]
  const { point, secret } = await newKeyPair()
  const [locked, lockedBySlips] = await Promise.all([
    lockWithWords(own, secret),
    lockWithWords(slipWords(first, second), secret),
  ])
  for (const [name, bytes] of Object.entries({ point, locked, lockedBySlips }))
    within(form, `input[name="${name}"]`, HTMLInputElement).value = toBase64Url(bytes)
  for (const [id, words] of Object.entries({ 'own-words': own, 'first-slip': first, 'second-slip': second }))
    within(form, `#${id}`, HTMLElement).replaceChildren(...words.map(item))
  const name = (await keyName(point)).replaceAll(/(.{4})(?=.)/g, '$1 ')
  for (const place of form.querySelectorAll('[data-key-name]')) place.textContent = name
  return own
}

const newWords = () => newPassphrase(bytes => crypto.getRandomValues(bytes))

function item(word: string): Element {
  const element = document.createElement('li')
  element.className = 'six-words__word'
  element.textContent = word
  return element
}

function isTyped(typed: string, words: readonly string[]): boolean {
  const read = readPassphrase(typed)
  return read.outcome === 'words' && read.candidates.some(each => each.join(' ') === words.join(' '))
}
