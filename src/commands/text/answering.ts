/** Answers JSON lines with JSON lines. Some need all lines before they can answer the first. */
export type Answering = (lines: AsyncIterable<string>, args: readonly string[]) => AsyncIterable<string>
