import { readFile } from 'node:fs/promises'
import { mayAt } from '#capabilities/identity'
import type { Incident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { inOurLetters } from '#platform/documents/in-our-letters'
import type { PdfJob } from '#platform/documents/render-pdf'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import { formatDay } from '#web'
import type { Duty } from '../duty.ts'
import { turnsOn } from '../model/evaluate.ts'
import { gatherEvidence } from '../model/gather-evidence.ts'
import { dueText, factText, kindWords } from '../pages/duty-words.ts'
import { recordWords } from '../pages/record-words.ts'
import { dutiesOf, type RecordDuties } from '../queries/duties-of.ts'
import { notedOf } from '../queries/noted-of.ts'
import { rulesDisclaimer } from '../reference/rules.ts'

const template = new URL('../templates/duty-notes.typ', import.meta.url)

/** What one duty asks for, filled from the record, ready to be made into a tagged PDF. It is a draft and nothing that was sent. */
export async function makeDutyNotes(
  ctx: Context,
  incident: Incident,
  ruleId: string,
): Promise<Result<PdfJob, 'not-found' | 'not-permitted'>> {
  const { id, serviceId, sensitive, keptFrom } = incident
  if (!mayAt(ctx.actor, 'duty:see', serviceId)) return refused('not-permitted')
  const of = await dutiesOf(ctx, incident)
  const duty = of.duties.find(each => each.rule.id === ruleId)
  if (!duty) return refused('not-found')
  const deed = { action: 'made-duty-notes', thing: 'incident', thingId: id }
  await recordAudit(ctx, { ...deed, serviceId, sensitive, keptFrom })
  return ok({
    template: await readFile(template, 'utf8'),
    data: inPrintableLetters(await notes(ctx, incident, of, duty)),
    madeAt: Math.floor(Date.parse(ctx.now()) / 1000),
  })
}

async function notes(ctx: Context, incident: Incident, of: RecordDuties, duty: Duty) {
  const { rule, clock } = duty
  const fields = gatherEvidence(duty, recordWords(incident, of, await notedOf(ctx, incident), duty))
  const end = clock.legalDue ?? clock.targetDue
  const clocks = end && `${dueText(end)}${clock.legalDue ? '' : ' (our own target, not law)'}`
  return {
    title: rule.title,
    recipient: rule.recipient,
    reference: incident.reference,
    law: rule.legalReference,
    organisation: ctx.actor.organisation,
    made: formatDay(dayOf(ctx.now())),
    disclaimer: rulesDisclaimer,
    version: rule.version,
    sections: [
      {
        title: 'What they will ask for',
        lines: fields.map(({ name, text }) => ({ name, text: text ?? '' })),
      },
      {
        title: 'What the rule turns on',
        lines: turnsOn(duty).map(field => ({
          name: '',
          text: factText(field, of.facts[field]),
        })),
      },
      {
        title: 'By when',
        lines: [{ name: kindWords[rule.deadline.kind], text: clocks ?? 'No number is set' }],
      },
    ],
  }
}

function inPrintableLetters<T>(notes: T): T {
  return JSON.parse(JSON.stringify(notes), (_name, value) =>
    typeof value === 'string' ? inOurLetters(value) : value,
  )
}
