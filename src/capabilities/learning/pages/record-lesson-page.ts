import type { Place, Service } from '#capabilities/organisation'
import type { Incident } from '#capabilities/triage'
import type { PlaceId } from '#platform/ids'
import {
  breadcrumbs,
  details,
  emptyState,
  type FormError,
  html,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  type View,
} from '#web'
import type { Lesson } from '../lesson.ts'
import { lessonMessages } from '../messages.ts'
import { lessonBody } from './lesson-body.ts'
import { lessonForm, typedFrom } from './lesson-form.ts'
import { publishForm } from './publish-form.ts'
import { bestAnswer } from './question-part.ts'
import { type SharedLesson, sharedLessons } from './shared-lessons.ts'

export type RecordLessonPage = {
  incident: Pick<Incident, 'reference' | 'title' | 'serviceId' | 'placeId' | 'sensitive' | 'restrictedTo'>
  draft: Lesson | undefined
  shared: SharedLesson[]
  /** What the first form begins with: findings and changes of the record. */
  begin: Record<string, string>
  places: Place[]
  services: Service[]
  /** Teams that were sent an earlier version. */
  teams: PlaceId[]
  /** Words of the draft that are also part of a colleague's name. */
  nameWords: string[]
  /** Whether the person may write now. */
  mayWrite: boolean
  errors?: FormError[]
  typed?: Record<string, string>
}

/** The lesson of one record: write it, read it over, share it; and how far it has come. */
export function recordLessonPage(view: View, page: RecordLessonPage): SafeHtml {
  const { incident, errors, draft, shared, mayWrite } = page
  const address = `/app/records/${incident.reference}`
  const form = { ...page, csrf: view.csrf, action: `${address}/lesson` }
  const title = 'Share what was learnt'
  const lead =
    'One page for the teams that share the risk. It tells what happened and what to do, and names nobody.'
  const body = html`${breadcrumbs({ items: [{ text: 'Records', href: '/app/records' }, { text: incident.reference, href: address }, { text: 'Lesson' }] })}
${pageHeading({ title, lead, above: incident.title })}
${sharedLessons(form)}
${mayWrite && (draft ? readOver({ ...form, draft }, view) : firstForm(form))}
${!mayWrite && shared.length === 0 && emptyState({ title: 'No lesson yet', body: 'When one is shared from this record, it stands here with how far it has come.' })}`
  return signedInPage(view, { title, body, errors })
}

type Forms = RecordLessonPage & { csrf: string; action: string }

/** The draft as its readers will see it, then where it goes; its words can still be changed. */
function readOver(form: Forms & { draft: Lesson }, view: View): SafeHtml {
  const { draft, errors, typed } = form
  const messages = lessonMessages(view.lang)
  const publishing = ['places', 'namesNobody', 'sensitiveConfirmed']
  const rewriting = errors?.some(error => !publishing.includes(error.field)) ?? false
  const words = lessonForm({
    ...form,
    revision: draft.revision,
    typed: rewriting ? (typed ?? {}) : typedFrom(draft),
  })
  const asked = html`<p><strong>${draft.question}</strong></p><ol>${draft.answers.map(answer => html`<li>${answer}</li>`)}</ol>`
  const main = html`<p class="soft">Read it over. This is how the teams will see it.</p>
<h2>${draft.title}</h2>${lessonBody(messages, draft, 3)}
<section><h3>${messages.oneQuestion()}</h3>${asked}${bestAnswer(messages, draft, null)}</section>`
  const aside = html`<h2>Share it</h2>${publishForm(form)}`
  return html`${sideBySide({ main, aside, asideLabel: 'Share it' })}
${details({ summary: 'Change the words', body: words, open: rewriting })}`
}

function firstForm(form: Forms): SafeHtml {
  const { shared, begin, typed, errors } = form
  const words = lessonForm({ ...form, revision: 0, typed: typed ?? begin })
  if (shared.length === 0) return words
  const open = (errors?.length ?? 0) > 0
  return html`<section>${details({ summary: 'Write another lesson', body: words, open })}</section>`
}
