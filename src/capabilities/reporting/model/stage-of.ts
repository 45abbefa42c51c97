import { type MessageKind, type Stage, serviceMessages, stages } from './message-kinds.ts'

/** How far a report has come, from what its reporter was told; never further back than before. */
export function stageOf(kinds: readonly MessageKind[]): Stage | 'finished' {
  const reached = kinds.map(kind =>
    kind in serviceMessages ? rank(kind as keyof typeof serviceMessages) : 0,
  )
  return stages[Math.max(0, ...reached)] ?? 'finished'
}

function rank(kind: keyof typeof serviceMessages): number {
  const { reaches } = serviceMessages[kind]
  return reaches === 'finished' ? stages.length : stages.indexOf(reaches)
}
