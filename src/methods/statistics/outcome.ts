/** What a method gives back: a value, or a refusal that says in plain words what would make it work. */
export type Outcome<T> = { ok: true; value: T } | Refusal

/** A refusal is an answer, not a fault: the data cannot carry the claim. `refused` is a code, `says` a sentence. */
export type Refusal = { ok: false; refused: string; says: string }

/** Wraps a result. */
export function answered<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** Refuses with a code for programs and a sentence for people. */
export function refused(code: string, says: string): Refusal {
  return { ok: false, refused: code, says }
}
