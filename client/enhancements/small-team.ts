/** What can be chosen by value, in words, with what stands above and below. */
type Words = { title: string; lead: string; note: string; choices: Readonly<Record<string, string>> }

/** What the server says beforehand: for places and shifts where somebody could be recognised, what helps there. */
export type SmallTeams = {
  ask?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  words?: Words
}

/** So long a form that is sent waits to hear whether there is something to ask. */
const patience = 3000

/**
 * Before a report goes anywhere, asks somebody who gives no name whether they mean to say place and time so closely that
 * they could be recognised. What the server said last is kept for when there is no signal. Where it never said anything, it is
 * asked once more when the form is sent, because a report that may have been sealed cannot come back with a question; a
 * report is never held up by a server that does not answer.
 */
export function smallTeam(page: Document): void {
  const box = page.querySelector<HTMLElement>('[data-small-team]')
  const form = box?.closest('form')
  const view = page.defaultView
  if (!box || !form || !view) return
  let teams: SmallTeams | undefined
  const ask = async () => {
    teams = (await heard(view, box.dataset.smallTeam ?? '')) ?? teams
  }
  void ask()
  const isHeld = holdOnce(form, ask)
  // On the window, to come before everything else that waits for this form to be sent.
  view.addEventListener(
    'submit',
    event => {
      if (event.target !== form) return
      const stop = () => {
        event.preventDefault()
        event.stopImmediatePropagation()
      }
      const filled = new FormData(form)
      if (!teams && filled.get('seen') === 'nobody' && view.navigator.onLine && isHeld(event)) return stop()
      const choices = teams && choicesFor(teams, filled, new Date())
      if (choices && filled.has('smallTeam')) return
      box.replaceChildren()
      if (!choices || !teams?.words) return
      stop()
      box.append(question(page, teams.words, choices))
      box.querySelector('input')?.focus()
    },
    true,
  )
  form.addEventListener('reset', () => box.replaceChildren())
}

/** Holds a form that is sent while the server is asked, once; then it is sent again. Gives whether it is held now. */
function holdOnce(form: HTMLFormElement, ask: () => Promise<void>): (event: SubmitEvent) => boolean {
  let tried: 'now' | 'before' | undefined
  return ({ submitter }) => {
    if (tried) return tried === 'now'
    tried = 'now'
    void Promise.race([ask(), after(patience)]).then(() => {
      tried = 'before'
      form.requestSubmit(submitter)
    })
    return true
  }
}

/** The choices to offer for what is in the form now; undefined when there is nothing to ask. */
export function choicesFor(
  { ask }: SmallTeams,
  form: { get(name: string): unknown },
  now: Date,
): readonly string[] | undefined {
  if (form.get('seen') !== 'nobody') return undefined
  const shift = form.get('happened') === 'just-now' ? shiftAt(now.getHours()) : 'any'
  return ask?.[String(form.get('place'))]?.[shift]
}

// The parts of a day as the server has them: night until 6, early until 12, then late.
function shiftAt(hour: number): string {
  return hour < 6 ? 'night' : hour < 12 ? 'early' : 'late'
}

function question(page: Document, { title, lead, note, choices: texts }: Words, choices: readonly string[]) {
  const make = (tag: string, look: string, ...inside: (Node | string)[]) => {
    const element = page.createElement(tag)
    element.className = look
    element.append(...inside)
    return element
  }
  const tiles = choices.map(value => {
    const input = make('input', 'choice__input')
    Object.assign(input, { type: 'radio', name: 'smallTeam', value, id: value })
    const label = make('label', 'choice__label', texts[value] ?? value)
    label.setAttribute('for', value)
    return make('div', 'choice__tile', input, label)
  })
  const legend = make('legend', 'govuk-fieldset__legend', title)
  const list = make('div', 'choice__tiles choice__tiles--1', ...tiles)
  return make(
    'fieldset',
    'govuk-fieldset',
    legend,
    make('p', '', lead),
    list,
    make('p', 'choice__note', note),
  )
}

async function heard({ localStorage: store }: Window, address: string): Promise<SmallTeams | undefined> {
  try {
    const said: SmallTeams = await (await fetch(address, { credentials: 'omit' })).json()
    store.setItem(address, JSON.stringify(said))
    return said
  } catch {
    return JSON.parse(store.getItem(address) ?? 'null') ?? undefined
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
