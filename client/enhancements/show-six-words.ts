import { forgetWords, keptWords, type Shelf } from './kept-words.ts'

/** Shows on a receipt the six words that this browser made, and the buttons that need a script. */
export function showSixWords(page: Document, shelf: Shelf | undefined): void {
  for (const box of page.querySelectorAll<HTMLElement>('[data-six-words="fill"]')) fill(page, box, shelf)
  for (const box of page.querySelectorAll('[data-six-words="fill"], [data-six-words="shown"]'))
    offer(page, box)
}

function fill(page: Document, box: HTMLElement, shelf: Shelf | undefined): void {
  const secret = box.dataset.form ?? ''
  const words = shelf && keptWords(shelf, secret)
  if (words) {
    // So that nobody types them again to add something at once.
    page.querySelector('[data-own-words]')?.setAttribute('value', words.join(' '))
    listIn(box)?.replaceChildren(...words.map(word => item(page, word)))
    onClick(box.querySelector('[data-six-words-saved]'), () => forgetWords(shelf, secret))
  } else show(box.querySelector('[data-six-words-missing]'))
}

function offer(page: Document, box: Element): void {
  const words = Array.from(listIn(box)?.children ?? [], word => word.textContent)
  if (words.length === 0) return
  onClick(box.querySelector('[data-print]'), () => page.defaultView?.print())
  if (page.defaultView?.navigator.onLine) offerSlip(box, words)
}

/** What brings the words to a phone is loaded when somebody asks for it; without signal there is none. */
function offerSlip(box: Element, words: readonly string[]): void {
  const button = box.querySelector<HTMLElement>('[data-slip]')
  onClick(button, async () => {
    button?.setAttribute('hidden', '')
    const { showSlip } = (await import(button?.dataset.slip ?? '')) as typeof import('../slip.ts')
    await showSlip(box, words)
  })
}

const listIn = (box: Element) => box.querySelector('.six-words__list')

function item(page: Document, word: string): Element {
  const element = page.createElement('li')
  element.className = 'six-words__word'
  element.textContent = word
  return element
}

function onClick(button: Element | null, act: () => unknown): void {
  button?.addEventListener('click', act)
  show(button)
}

function show(element: Element | null): void {
  element?.removeAttribute('hidden')
}
