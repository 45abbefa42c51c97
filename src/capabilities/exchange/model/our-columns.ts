/** Columns that we put in front of refused rows when they are given back; they say nothing of the row itself. */
export const rowHeading = 'Row in the file before'
export const whyHeading = 'Why it was not imported'

const ours = new Set([rowHeading, whyHeading].map(heading => heading.toLowerCase()))

/** Whether a heading, in small letters, is one that we added ourselves. */
export function isOurHeading(heading: string): boolean {
  return ours.has(heading)
}
