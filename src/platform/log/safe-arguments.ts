type LogArguments = [fields: object, sentence: string]

/**
 * What is passed on of a call to a log: the fields, and the sentence as it stands in our source. Values for a
 * sentence's gaps are dropped, and a sentence that repeats an error's message becomes one plain word.
 */
export function safeArguments(given: readonly unknown[]): LogArguments {
  const [first, second] = given
  const fields = fieldsOf(first)
  const sentence = typeof first === 'string' ? first : second
  return [fields, typeof sentence === 'string' && !repeats(sentence, fields) ? sentence : nameless(fields)]
}

function fieldsOf(first: unknown): object {
  if (first instanceof Error) return { err: first }
  return typeof first === 'object' && first !== null ? first : {}
}

function nameless(fields: object): string {
  return 'err' in fields ? 'fault' : 'withheld'
}

// Fastify says "Route GET:/the/address not found" and repeats the messages of errors.
function repeats(sentence: string, fields: object): boolean {
  if (sentence.startsWith('Route ')) return true
  const message = 'err' in fields && fields.err instanceof Error ? fields.err.message : ''
  return message !== '' && sentence.includes(message)
}
