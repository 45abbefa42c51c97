import { dayPartOf, type Instant } from '#platform/time'

const greetings = {
  night: 'Hello',
  morning: 'Good morning',
  afternoon: 'Good afternoon',
  evening: 'Good evening',
}
const words = [
  'Nothing',
  'One thing',
  'Two things',
  'Three things',
  'Four things',
  'Five things',
  'Six things',
]

/** A greeting by the hour and the first name: "Good morning, Priya". */
export function greeting(now: Instant, name: string): string {
  const first = name.trim().split(/\s+/)[0] ?? ''
  return first ? `${greetings[dayPartOf(now)]}, ${first}` : greetings[dayPartOf(now)]
}

/** How much of today is the person's: what is listed, and that the rest can wait. */
export function howMuch(needs: number): string {
  const things = words[needs] ?? `${needs} things`
  const need = needs === 1 ? 'needs' : 'need'
  return needs === 0
    ? 'Nothing needs you right now.'
    : `${things} ${need} you. Everything else can wait until tomorrow.`
}
