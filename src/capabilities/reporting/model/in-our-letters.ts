// What the fonts in platform/documents/fonts can write: Latin, Greek and Cyrillic, Devanagari, Malayalam and Arabic.
const ours =
  /^[\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Devanagari}\p{scx=Malayalam}\p{scx=Arabic}\p{M}\p{Nd}\p{P}\p{Zs}]*$/u

/** Whether our documents can print a name: a letter that no font of ours has would be an empty box. */
export function inOurLetters(name: string): boolean {
  return ours.test(name)
}
