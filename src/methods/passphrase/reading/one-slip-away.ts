import { isListed } from '../list/word-list.ts'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/**
 * The words of the list that become `typed` by one slip: a letter left out, added or wrong, or two neighbours swapped
 * (Damerau 1964). In alphabetical order.
 */
export function oneSlipAway(typed: string): string[] {
  const places = Array.from({ length: typed.length + 1 }, (_, i) => i)
  const near = new Set(places.flatMap(place => changedAt(typed, place)).filter(isListed))
  near.delete(typed)
  return [...near].sort()
}

function changedAt(typed: string, place: number): string[] {
  const before = typed.slice(0, place)
  const [here = '', next = ''] = typed.slice(place, place + 2)
  const after = typed.slice(place + 1)
  const added = Array.from(alphabet, letter => before + letter + here + after)
  if (here === '') return added
  const replaced = Array.from(alphabet, letter => before + letter + after)
  return [...added, ...replaced, before + after, before + next + here + typed.slice(place + 2)]
}
