import type { Fields } from '../outbox/kept-report.ts'

/** What is missing in a form: the field, and the name of the sentence that says so. */
export type Missing = { readonly field: string; readonly word: string }

const longestStory = 20_000
const longestName = 200
const dayMilliseconds = 86_400_000
const longestAgoDays = 50 * 366

/**
 * Checks a report on the phone as src/capabilities/reporting/contract.ts does on the server: a sealed report cannot be put
 * right later. check-report.test.ts holds the two together. `today` is the later of the phone's day and the page's.
 */
export function missingIn(fields: Fields, today: Date): Missing[] {
  const { story = '', atRisk, happened, seen, name = '', lockedName = '', website = '' } = fields
  return [
    !plain(story) && missing('story', 'storyMissing'),
    plain(story).length > longestStory && missing('story', 'tooLong'),
    atRisk !== 'yes' && atRisk !== 'no' && missing('atRisk', 'atRiskMissing'),
    happened === 'another-day' && dayFault(fields, today),
    seen === 'name' && !plain(name) && missing('name', 'nameMissing'),
    plain(name).length > longestName && missing('name', 'tooLong'),
    seen === 'guardian' && fields['kept-guardian'] === 'yes' && missing('seen', 'confidenceOrKept'),
    seen === 'guardian' && !lockedName && missing('confidentName', 'confidentNameMissing'),
    website !== '' && missing('website', 'leaveEmpty'),
  ].filter(found => found !== false)
}

const missing = (field: string, word: string): Missing => ({ field, word })

function plain(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
}

function dayFault(fields: Fields, today: Date): Missing | false {
  const day = dayIn(fields)
  if (!day) return missing('happenedOn-day', 'dayMissing')
  const daysAgo = (today.getTime() - day.getTime()) / dayMilliseconds
  if (daysAgo < 0) return missing('happenedOn-day', 'dayAhead')
  return daysAgo > longestAgoDays && missing('happenedOn-day', 'dayTooLongAgo')
}

/** The three boxes as a day; undefined when there is no such day. "24" is 2024. */
function dayIn(fields: Fields): Date | undefined {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map(part =>
    plain(fields[`happenedOn-${part}`] ?? ''),
  )
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  const found = new Date(`${text}T00:00:00Z`)
  // The 30th of February is read as the 2nd of March.
  return Number.isNaN(found.getTime()) || found.toISOString().slice(0, 10) !== text ? undefined : found
}
