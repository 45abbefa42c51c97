/** What can be chosen by value, in words, with what stands above and below. */
type Words = { title: string; lead: string; note: string; choices: Readonly<Record<string, string>> }

/** What the server says beforehand: for places and shifts where somebody could be recognised, what helps there. */
export type SmallTeams = {
  ask?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  words?: Words
}

/**
 * Before a report goes anywhere, asks somebody who gives no name whether they mean to say place and time so closely that
 * they could be recognised. What the server said last is kept for when there is no signal; where it never said anything,
 * nobody is asked: a report that may have been sealed cannot come back with a question.
 */
export function smallTeam(page: Document): void {
  const box = page.querySelector<HTMLElement>('[data-small-team]')
  const form = box?.closest('form')
  const view = page.defaultView
  if (!box || !form || !view) return
  const address = box.dataset.smallTeam ?? ''
  let teams: SmallTeams = {}
  void asked(view, address).then(said => {
    teams = said
  })
  // On the window, to come before everything else that waits for this form to be sent.
  view.addEventListener(
    'submit',
    event => {
      if (event.target !== form) return
      const filled = new FormData(form)
      const choices = choicesFor(teams, filled, new Date())
      if (choices && filled.has('smallTeam')) return
      box.replaceChildren()
      if (!choices || !teams.words) return
      event.preventDefault()
      event.stopImmediatePropagation()
      box.append(question(page, teams.words, choices))
      box.querySelector('input')?.focus()
    },
    true,
  )
  form.addEventListener('reset', () => box.replaceChildren())
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

async function asked({ localStorage: store }: Window, address: string): Promise<SmallTeams> {
  try {
    const reply = await fetch(address, { credentials: 'omit' })
    const said = reply.ok ? await reply.text() : '{}'
    store.setItem(address, said)
    return JSON.parse(said)
  } catch {
    return JSON.parse(store.getItem(address) ?? '{}')
  }
}
