import type { PublicDoor } from '../door.ts'

export type OpenedReport =
  | { outcome: 'open'; fields: Record<string, unknown> }
  /** Sealed to a key that this server was not started with. */
  | { outcome: 'unknown-key' }
  /** Changed on the way, sealed for another place, or not a report. */
  | { outcome: 'damaged' }

/** Opens what a shared phone kept sealed, as a report from the place with this code; its fields are not checked yet. */
export async function openReport(door: PublicDoor, code: string, letter: string): Promise<OpenedReport> {
  const opened = await door.keys.letters.open(new Uint8Array(Buffer.from(letter, 'base64url')), code)
  if (opened.outcome !== 'open') return opened
  const fields = fieldsIn(opened.message)
  return fields ? { outcome: 'open', fields } : { outcome: 'damaged' }
}

function fieldsIn(message: string): Record<string, unknown> | undefined {
  try {
    const fields: unknown = JSON.parse(message)
    return typeof fields === 'object' && fields !== null ? { ...fields } : undefined
  } catch {
    return undefined
  }
}
