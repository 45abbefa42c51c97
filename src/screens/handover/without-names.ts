/**
 * A text without the names of colleagues, for a page that is printed: each word written as a name that is part of one becomes
 * "[colleague]", several in a row once. `names`: words as the search index knows them, in small letters.
 */
export function withoutNames(text: string, names: ReadonlySet<string>): string {
  const isName = (word: string) => names.has(word.toLowerCase().replace(/['’]s$/, ''))
  const hidden = text.replaceAll(/\p{Lu}[\p{L}\p{M}'’-]*/gu, word =>
    isName(word) || word.split('-').some(isName) ? '[colleague]' : word,
  )
  return hidden.replaceAll(/\[colleague\](?:\s+\[colleague\])+/g, '[colleague]')
}
