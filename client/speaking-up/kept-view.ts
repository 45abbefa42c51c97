import { forgetWords, type Shelf } from '../enhancements/kept-words.ts'
import { showSixWords } from '../enhancements/show-six-words.ts'
import { whenWordsGo } from '../enhancements/when-words-go.ts'
import { type AnswerKind, isPutOff, outboxTable } from '../outbox/after-answer.ts'
import type { Sent } from '../outbox/send-waiting.ts'
import { rememberShown, type Shown } from './shown.ts'

/** In words that the parts of the page name. */
export type State = 'waiting' | 'waiting put-off' | 'received'

/** What follows the form: not sent yet, or received; the six words either way. */
export type KeptView = {
  /** Puts it in the place of the form. */
  show(form: HTMLFormElement, shown: Shown, state: State): void
  /** This report was answered, or nothing came back: where it is on the screen, the screen says so. */
  heard(sent: Sent): void
}

/** The view of a page, empty until it is shown. */
export function keptView(page: Document, shelf: Shelf): KeptView {
  let shown: Shown | undefined
  let state: State = 'waiting'

  const say = (next: Shown, nextState: State) => {
    shown = next
    state = nextState
    rememberShown(shelf, next)
    showFacts(page, next, state)
  }
  return {
    show(form, next, nextState) {
      const main = page.querySelector('main')
      if (!main) return
      putInPlaceOf(form, main, next)
      say(next, nextState)
      showSixWords(page, shelf)
      const leave = () => {
        if (!shown) return
        if (isShared(shown)) takeOff(main, shelf, shown)
        say(saved(shown), state)
      }
      onSaved(main, leave)
      if (isShared(next)) whenWordsGo(page, next.until, leave)
      headingIn(main)?.focus()
    },
    heard({ id, answer: { kind, reference } }) {
      if (shown?.id !== id) return
      const next = state === 'received' ? state : stateAfter(kind)
      say({ ...shown, reference: reference ?? shown.reference }, next)
    },
  }
}

function putInPlaceOf(form: HTMLFormElement, main: Element, shown: Shown): void {
  const page = form.ownerDocument
  const template = page.querySelector<HTMLTemplateElement>('template[data-kept-view]')
  if (!template) return
  const view = page.importNode(template.content, true)
  view.querySelector('[data-six-words]')?.setAttribute('data-form', shown.secret)
  const callFirst = form.querySelector('.note--urgent')
  // "There is no signal" and "carry on here" are said of a form.
  for (const told of callFirst?.querySelectorAll('[data-no-signal], .note__body > :last-child') ?? [])
    told.remove()
  if (callFirst) view.querySelector('[data-call-first]')?.append(callFirst)
  const [place, bar] = ['.place', '[data-outbox]'].map(part => main.querySelector(part) ?? '')
  // Whoever is at risk comes first, what waits on the phone after.
  view.querySelector('[data-outbox-here]')?.append(bar ?? '')
  main.replaceChildren(place ?? '', view)
}

/** Shows the parts of which everything they name is true; what begins with ! must not be. */
function showFacts(page: Document, shown: Shown, state: State): void {
  const facts = new Set([...state.split(' '), ...shown.facts, ...(shown.reference ? ['referred'] : [])])
  for (const part of page.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !(part.dataset.when ?? '').split(' ').every(fact => isTrue(fact, facts))
  const told = page.querySelector<HTMLElement>('[data-reference]')
  if (told && shown.reference) {
    told.textContent = told.textContent.replace(told.dataset.reference ?? '', shown.reference)
    told.dataset.reference = shown.reference
  }
  page.title = `${headingIn(page)?.textContent ?? ''} – Candour`
}

function isTrue(fact: string, facts: ReadonlySet<string>): boolean {
  return facts.has(fact.replace('!', '')) !== fact.startsWith('!')
}

function saved(shown: Shown): Shown {
  return { ...shown, until: 0, facts: shown.facts.map(fact => (fact === 'unsaved' ? 'saved' : fact)) }
}

/** What an answer makes of a report, as far as the screen says; undefined for none. */
export function stateAfter(kind: AnswerKind = 'none'): State {
  if (outboxTable[kind] === 'sent') return 'received'
  return isPutOff(kind) ? 'waiting put-off' : 'waiting'
}

const isShared = ({ facts }: Shown) => facts.includes('shared')

/** The words, and the way into the thread that carries them. */
function takeOff(main: Element, shelf: Shelf, { secret }: Shown): void {
  forgetWords(shelf, secret)
  for (const part of main.querySelectorAll('[data-six-words], form')) part.remove()
}

function onSaved(main: Element, act: () => void): void {
  main.querySelector('[data-six-words-saved]')?.addEventListener('click', act)
}

/** The heading that is shown, ready to be spoken first. */
function headingIn(within: ParentNode): HTMLElement | undefined {
  const heading = [...within.querySelectorAll('h1')].find(each => !each.closest('[hidden]'))
  heading?.setAttribute('tabindex', '-1')
  return heading
}
