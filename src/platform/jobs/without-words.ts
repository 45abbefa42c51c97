import type { Task, TaskList } from 'graphile-worker'

/**
 * The same tasks, whose errors carry no words: the queue keeps the message of an error in its table and in its log, and
 * PostgreSQL repeats in its messages what a person wrote. The error itself goes on as the cause, for describeError.
 */
export function withoutWords(tasks: TaskList): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).flatMap(([name, task]) => (task ? [[name, wordless(name, task)]] : [])),
  )
}

function wordless(name: string, task: Task): Task {
  return async (payload, helpers) => {
    try {
      return await task(payload, helpers)
    } catch (cause) {
      throw new Error(`the task ${name} did not finish`, { cause })
    }
  }
}
