/** What the reporters of one service heard, as counted; hours are infinite where they still wait. */
export type HeardAtService = {
  serviceId: string
  serviceName: string
  told: number
  thanked: number
  thankedInTime: number
  /** Half waited no longer for thanks; and nine of ten. Null when nobody told us. */
  usualHours: number | null
  mostHours: number | null
  /** Those whose answer fell due. */
  due: number
  toldInTime: number
}

/** One row of the page, in words. */
export type HeardRow = {
  serviceName: string
  told: string
  usual: string
  most: string
  inTime: string
  toldInTime: string
}

/** Below this, a number could point at somebody. */
export const fewest = 5

const tooFew = 'Fewer than five, not shown'
const notShown = '–'

/** What can be said of a service; counts of fewer than five people are not, nor what is worked out from them. */
export function heardRow(of: HeardAtService): HeardRow {
  const thanks = of.told >= fewest
  const outcome = of.due >= fewest
  return {
    serviceName: of.serviceName,
    told: thanks ? String(of.told) : tooFew,
    usual: thanks ? waitedText(of.usualHours) : notShown,
    most: thanks ? waitedText(of.mostHours) : notShown,
    inTime: thanks ? shareText(of.thankedInTime, of.told) : notShown,
    toldInTime: outcome ? shareText(of.toldInTime, of.due) : tooFew,
  }
}

function waitedText(hours: number | null): string {
  if (hours === null) return ''
  if (!Number.isFinite(hours)) return 'Still waiting'
  if (hours < 1) return 'Under 1 hour'
  return hours < 72 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`
}

function shareText(part: number, of: number): string {
  return `${Math.round((100 * part) / of)} % (${part} of ${of})`
}
