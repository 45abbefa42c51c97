import type { Deidentified } from './deidentify/deidentify.ts'
import type { RosterEntry } from './deidentify/find-roster.ts'

/** Finds what could tell who a text is about, and writes it with placeholders. A person has to read the result. */
export type Deidentify = (text: string, roster?: readonly RosterEntry[]) => Deidentified

/** Loads the finder of names and numbers. Its vocabulary takes a moment, which nothing that does without it should wait for. */
export async function openDeidentifier(): Promise<Deidentify> {
  return (await import('./deidentify/deidentify.ts')).deidentify
}
