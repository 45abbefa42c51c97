const LONGEST = 200

/** The first sentence of a text that a test likes, shortened at a word; the whole text's beginning when none does. */
export function quote(text: string, likes: (sentence: string) => boolean): string {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).filter(sentence => sentence.trim())
  return shortened((sentences.find(likes) ?? text).trim())
}

function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence
  return `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`
}
