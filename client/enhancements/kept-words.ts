/** Where this tab keeps the words that it made: sessionStorage, which no other tab sees and which goes with the tab. */
export type Shelf = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

const prefix = 'candour six words '

/** The tab's shelf, or undefined where the browser keeps nothing. */
export function tabShelf(page: Document): Shelf | undefined {
  try {
    return page.defaultView?.sessionStorage
  } catch {
    return undefined
  }
}

/** The words that were made for the form with this secret. */
export function keptWords(shelf: Shelf, secret: string): string[] | undefined {
  return shelf.getItem(prefix + secret)?.split(' ')
}

/** Keeps words for the receipt. False when the browser would not: then its receipt could not show them. */
export function keepWords(shelf: Shelf, secret: string, words: readonly string[]): boolean {
  try {
    shelf.setItem(prefix + secret, words.join(' '))
    return true
  } catch {
    return false
  }
}

export function forgetWords(shelf: Shelf, secret: string): void {
  shelf.removeItem(prefix + secret)
}

/** Forgets the words of every form that is not named here. */
export function forgetOtherWords(shelf: Shelf, secrets: ReadonlySet<string>): void {
  const kept = Array.from({ length: shelf.length }, (_, i) => shelf.key(i) ?? '')
  for (const key of kept) {
    if (key.startsWith(prefix) && !secrets.has(key.slice(prefix.length))) shelf.removeItem(key)
  }
}
