import type { Chance } from './chance.ts'

/** The details that one record's texts share, so that they never contradict each other. */
export interface Details {
  readonly random: Chance
  readonly slots: Readonly<Record<string, string>>
  /** Choices already made, by letter: `{@t first|second}` takes the one that belongs to the telling. */
  readonly choices: Readonly<Record<string, number>>
}

/**
 * Writes a text from its template: `{a|b}` one of them, `{@x a|b}` the one that choice x names,
 * `[2-5]` a number in that range, `[room]` a detail, `[She]` the same with a capital.
 */
export function say(template: string, details: Details): string {
  const chosen = withAlternativesChosen(template, details)
  const counted = chosen.replace(/\[(\d+)-(\d+)\]/g, (_, low, high) =>
    String(details.random.whole(Number(low), Number(high))),
  )
  const filled = counted.replace(/\[([A-Za-z]+)\]/g, (_, slot) => detail(slot, details.slots))
  return filled
    .replace(/ +/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim()
}

function withAlternativesChosen(template: string, details: Details): string {
  let text = template
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\{([^{}]*)\}/, (_, inside) => alternative(inside, details))
  }
  return text
}

function alternative(inside: string, { random, choices }: Details): string {
  const named = /^@([a-z]) (.*)$/s.exec(inside)
  if (!named) return random.pick(inside.split('|'))
  const [, letter = '', rest = ''] = named
  const choice = choices[letter]
  if (choice === undefined) throw new Error(`No choice was made for @${letter}`)
  const alternatives = rest.split('|')
  return alternatives[choice % alternatives.length] ?? ''
}

function detail(slot: string, slots: Details['slots']): string {
  const exact = slots[slot]
  if (exact !== undefined) return exact
  const lower = slots[slot.charAt(0).toLowerCase() + slot.slice(1)]
  if (lower === undefined) throw new Error(`No detail called ${slot}`)
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
