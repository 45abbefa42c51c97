/** How long somebody has. Working days are ours alone: no law in the rules counts in them, some contracts do. */
export type Period = { readonly unit: 'hours' | 'days' | 'working-days'; readonly count: number }

/** Reads PT72H, PT0S, P10D, and P10WD for working days (not ISO 8601); undefined for anything else. */
export function readPeriod(text: string | null | undefined): Period | undefined {
  const [, hours, , days, working] = /^P(?:T(\d{1,4})(H|S)|(\d{1,3})(W?)D)$/.exec(text ?? '') ?? []
  if (days !== undefined) return { unit: working ? 'working-days' : 'days', count: Number(days) }
  if (hours === undefined) return undefined
  const isHours = text?.endsWith('H') || Number(hours) === 0
  return isHours ? { unit: 'hours', count: Number(hours) } : undefined
}
