import type { Person } from '#capabilities/organisation'
import type { Finding } from '#capabilities/review'
import {
  button,
  details,
  errorFor,
  form,
  html,
  type SafeHtml,
  select,
  sideBySide,
  textarea,
  textInput,
} from '#web'
import { actions, strengthNames } from '../model/actions.ts'
import { kindsOfChange } from './kinds-of-change.ts'
import type { ChangesSection } from './record-changes-page.ts'

/** The form for one more change: what, how strong, whose, by when, and how we will know. */
export function agreeForm(section: ChangesSection): SafeHtml {
  const { action, csrf, changes, errors = [] } = section
  const aside = html`${whose(section)}${howWeWillKnow(section)}`
  const fields = sideBySide({ main: theChange(section), aside, asideLabel: 'Who, when and how we will know' })
  const body = form({ action, csrf, body: [kindsOfChange(), fields] })
  const forThisForm = errors.some(error => error.field !== 'noChangeReason')
  return details({ summary: 'Agree a change', open: changes.length === 0 || forThisForm, body })
}

function theChange({ findings, errors, typed = {} }: ChangesSection): SafeHtml {
  return html`${textInput({
    name: 'title',
    label: 'The change in a few words',
    value: typed.title,
    error: errorFor(errors, 'title'),
  })}
${textarea({
  name: 'what',
  label: 'What will be different?',
  hint: 'The task, the kit, the place or the rota. Ask the people who do the work.',
  value: typed.what,
  rows: 3,
  error: errorFor(errors, 'what'),
})}
${select({
  name: 'action',
  label: 'What kind of change is it?',
  items: [{ value: '', text: 'Choose a kind' }, ...kinds],
  value: typed.action,
  error: errorFor(errors, 'action'),
})}
${findings.length > 0 && whichFinding(findings, typed.findingId, errorFor(errors, 'findingId'))}`
}

const kinds = actions.map(({ id, strength, label }) => ({
  value: id,
  text: `${strengthNames[strength]}: ${label}`,
}))

function whichFinding(findings: readonly Finding[], value: string | undefined, error: string | undefined) {
  const items = findings.map(({ id, text }) => ({ value: id, text: shortened(text) }))
  return select({
    name: 'findingId',
    label: 'Which finding does it answer?',
    items: [{ value: '', text: 'None of them' }, ...items],
    value,
    error,
  })
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}

function whose({ owners, errors, typed = {} }: ChangesSection): SafeHtml {
  return html`${ownerSelect({ owners, label: 'Who sees to it?', value: typed.ownerId, error: errorFor(errors, 'ownerId') })}
${textInput({
  name: 'dueOn',
  label: 'By when?',
  type: 'date',
  value: typed.dueOn,
  error: errorFor(errors, 'dueOn'),
})}`
}

/** Chooses one of the people who may see to a change. */
export function ownerSelect(options: {
  owners: readonly Person[]
  label: string
  value?: string | undefined
  error?: string | undefined
}): SafeHtml {
  const items = options.owners.map(({ id, name }) => ({ value: id, text: name }))
  return select({ ...options, name: 'ownerId', items: [{ value: '', text: 'Choose a person' }, ...items] })
}

function howWeWillKnow({ errors, typed = {} }: ChangesSection): SafeHtml {
  return html`${textarea({
    name: 'measure',
    label: 'What will we look at to see whether it worked?',
    hint: '“How many of the morning’s time-critical doses were given within 30 minutes”',
    value: typed.measure,
    rows: 2,
    error: errorFor(errors, 'measure'),
  })}
${textInput({
  name: 'howMeasured',
  label: 'How will we look?',
  hint: 'Who looks at what, how many times. All of them if there are 20 or fewer.',
  value: typed.howMeasured,
})}
${textInput({
  name: 'baseline',
  label: 'How is it now?',
  hint: 'The same thing before the change: “11 of 20 last week”. Leave it empty if nobody knows.',
  value: typed.baseline,
})}
${textInput({
  name: 'recheckOn',
  label: 'When will somebody look?',
  type: 'date',
  value: typed.recheckOn,
  error: errorFor(errors, 'recheckOn'),
})}
${button({ text: 'Agree the change', kind: 'secondary', once: true })}`
}
