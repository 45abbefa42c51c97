import { newPassphrase, toBase64Url, verifier } from '#methods/passphrase'
import { keepWords, keptWords, type Shelf } from './kept-words.ts'

type Made = { words: readonly string[]; verifier: string }

/**
 * Makes the reporter's six words in their browser: the form then carries a verifier and the server never has the words.
 * Without a secure page, or sent before they are ready, it carries none and the server makes the words, as without a
 * script.
 */
export function makeSixWords(page: Document, shelf: Shelf): void {
  if (!globalThis.crypto?.subtle) return
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-six-words="make"]'))
    makeFor(form, shelf)
}

function makeFor(form: HTMLFormElement, shelf: Shelf): void {
  const secret = hidden(form, 'form')?.value ?? ''
  let made: Made | undefined
  const carry = (text: string) => hidden(form, 'verifier')?.setAttribute('value', text)
  const make = async () => {
    made ??= await wordsFor(shelf, secret)
    carry(made.verifier)
  }
  // Sent before in this tab: these words again, whatever became of the answer.
  if (keptWords(shelf, secret)) void make()
  // The list takes a slow phone a moment to unpack: while somebody types, not while they wait for an answer.
  form.addEventListener('input', () => setTimeout(() => void make()), { once: true })
  form.addEventListener('submit', () => {
    if (made && !keepWords(shelf, secret, made.words)) carry('')
  })
}

async function wordsFor(shelf: Shelf, secret: string): Promise<Made> {
  const words = keptWords(shelf, secret) ?? newPassphrase(bytes => crypto.getRandomValues(bytes))
  return { words, verifier: toBase64Url(await verifier(words)) }
}

const hidden = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)
