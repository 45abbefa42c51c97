type DescribedError = {
  readonly name: string
  readonly code?: string
  /** PostgreSQL's names of what was touched; names we gave, never values. */
  readonly schema?: string
  readonly table?: string
  readonly constraint?: string
  readonly frames: readonly string[]
  readonly cause?: DescribedError
}

const DEEPEST_CAUSE = 3

/**
 * What a log may say about a fault: its kind, its code and where it happened. Its message is left out:
 * PostgreSQL, JSON.parse and others repeat in it what a person typed.
 */
export function describeError(fault: unknown, depth = 0): DescribedError {
  if (!(fault instanceof Error)) return { name: 'not an error', frames: [] }
  const cause =
    fault.cause === undefined || depth >= DEEPEST_CAUSE
      ? {}
      : { cause: describeError(fault.cause, depth + 1) }
  return { name: fault.constructor.name, ...namesIn(fault), frames: framesOf(fault), ...cause }
}

function namesIn(fault: Error): Record<string, string> {
  const names = ['code', 'schema', 'table', 'constraint'] as const
  const found = names.map(name => [name, Object.getOwnPropertyDescriptor(fault, name)?.value] as const)
  return Object.fromEntries(
    found.filter(([, value]) => typeof value === 'string' && /^[\w.]{1,80}$/.test(value)),
  )
}

// A stack begins with the message, which may have many lines and even look like frames.
function framesOf(fault: Error): string[] {
  const stack = fault.stack ?? ''
  const messageEnds = fault.message === '' ? 0 : stack.indexOf(fault.message) + fault.message.length
  const isFrame = /^\s+at .*:\d+:\d+\)?$/
  const frames = stack
    .slice(Math.max(messageEnds, 0))
    .split('\n')
    .filter(line => isFrame.test(line))
  return frames.map(line => line.trim().replace(/^at /, ''))
}
