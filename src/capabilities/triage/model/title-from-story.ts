const longest = 80

/** A working title: the first sentence of a story, cut at a word. A person words it better at triage. */
export function titleFromStory(story: string): string {
  const words = story.replaceAll(/\s+/g, ' ').trim()
  const sentence = /^.+?[.!?](?=\s|$)/.exec(words)?.[0] ?? words
  const short = sentence.length <= longest ? sentence : cutAtWord(sentence)
  return short.replace(/[.\s]+$/, '') || 'Something happened'
}

function cutAtWord(sentence: string): string {
  const cut = sentence.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[,;:\s]+$/, '')} …`
}
