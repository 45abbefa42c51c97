import { nameLikeWords } from './name-like-words.ts'

/** A moment after the last letter: while somebody types a name it is only half there. */
const pause = 700

/**
 * Notices words in the story that look like a name, and asks what made it easy to happen. It says so under the box and does
 * nothing else: the text is the reporter's. Names for good are welcome.
 */
export function noticeNames(page: Document): void {
  const note = page.querySelector<HTMLElement>('[data-names-noticed]')
  const form = note?.closest('form')
  const story = form?.querySelector<HTMLTextAreaElement>('textarea[name="story"]')
  if (!note || !form || !story) return
  const known = wordsIn(page.querySelector('.place')?.textContent ?? '')
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => say(note, isGoodCare(form) ? [] : nameLikeWords(story.value, known))
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(look, pause)
  })
  form.addEventListener('reset', () => say(note, []))
}

function say(note: HTMLElement, names: readonly string[]): void {
  note.hidden = names.length === 0
  const text = (note.dataset.namesNoticed ?? '').replace('{names}', names.join(', '))
  // Written only when it changes, or a screen reader would say it with every letter.
  if (names.length > 0 && note.textContent !== text) note.textContent = text
}

function isGoodCare(form: HTMLFormElement): boolean {
  return new FormData(form).get('kind') === 'good-care'
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
}
