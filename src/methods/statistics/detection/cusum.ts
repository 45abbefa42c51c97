/** A running sum of what exceeds the usual, never below zero; it alarms on reaching the threshold. */
export type Cusum = { sum: number[]; alarm: boolean[]; firstAlarm: number | null }

/** Adds up steps from zero; after an alarm it starts again when `restart` is set. `firstAlarm` counts from 1. */
export function runCusum(steps: readonly number[], threshold: number, restart: boolean): Cusum {
  let at = 0
  const sums: number[] = []
  for (const step of steps) {
    at = Math.max(0, at + step)
    sums.push(at)
    if (restart && at >= threshold) at = 0
  }
  const alarm = sums.map(value => value >= threshold)
  const first = alarm.indexOf(true)
  return { sum: sums, alarm, firstAlarm: first === -1 ? null : first + 1 }
}
