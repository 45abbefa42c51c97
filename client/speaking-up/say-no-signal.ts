import { sentence } from './page-words.ts'

/** Says beside the telephone numbers, while there is no signal, that nobody will be told: whoever is at risk comes first. */
export function sayNoSignal(form: HTMLFormElement): void {
  const page = form.ownerDocument
  const numbers = form.querySelector('.note--urgent .note__body')
  const view = page.defaultView
  if (!numbers || !view) return
  const told = page.createElement('p')
  told.dataset.noSignal = ''
  told.textContent = sentence(page, 'noSignal')
  numbers.prepend(told)
  const say = () => {
    told.hidden = view.navigator.onLine
  }
  say()
  view.addEventListener('online', say)
  view.addEventListener('offline', say)
}
