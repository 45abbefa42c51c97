/** The words of a text, small letters, without punctuation and possessives: "Mrs B's arm" gives mrs, b, arm. */
export function splitWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’`]/g, "'")
      .replace(/'s\b/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
