/** A paragraph and where it starts. */
export type Paragraph = { readonly text: string; readonly start: number }

const between = /\r?\n[^\S\n]*\n\s*/g

/** The paragraphs of a text. Nothing is looked for across an empty line, so one story cannot change what is seen in the next. */
export function paragraphsOf(text: string): Paragraph[] {
  const cuts = [...text.matchAll(between)].map(cut => [cut.index, cut.index + cut[0].length] as const)
  const starts = [0, ...cuts.map(([, after]) => after)]
  const ends = [...cuts.map(([before]) => before), text.length]
  return starts.map((start, i) => ({ start, text: text.slice(start, ends[i]) }))
}
