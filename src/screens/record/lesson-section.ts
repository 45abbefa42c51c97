import { mayAt } from '#capabilities/identity'
import { draftOf, lessonsOf } from '#capabilities/learning'
import type { Incident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { formatInstant, html, type SafeHtml } from '#web'
import type { RecordSection } from './record-section.ts'

/** What others learnt from this, or the way to write it down. */
export const lessonSection: RecordSection = async (ctx, record) => {
  const [lesson] = await lessonsOf(ctx, record.id)
  if (lesson)
    return section(
      html`<p><a href="/app/lessons/${lesson.id}">${lesson.title}</a> <span class="soft">shared ${lesson.publishedAt && formatInstant(new Date(lesson.publishedAt))}</span></p>`,
    )
  const write = await writing(ctx, record)
  return write === undefined
    ? undefined
    : section(html`<p><a href="/app/records/${record.reference}/lesson">${write}</a></p>`)
}

async function writing(ctx: Context, record: Incident): Promise<string | undefined> {
  const may = mayAt(ctx.actor, 'lesson:write', record.serviceId)
  if (!may || record.historical || record.sensitive || record.state === 'opened') return undefined
  return (await draftOf(ctx, record.id))
    ? 'Go on with the lesson'
    : 'Write a lesson for those who share the risk'
}

function section(body: SafeHtml): SafeHtml {
  return html`<section><h2>What others learn from it</h2>${body}</section>`
}
