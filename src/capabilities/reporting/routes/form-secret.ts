import { randomBytes } from 'node:crypto'

/** A new form's own 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The secret of a form that is shown again: its own, so that sending it stays one report, unless it came broken. */
export function secretOf(typed: Record<string, string>): string {
  return /^[\w-]{43}$/.test(typed.form ?? '') ? (typed.form ?? '') : newSecret()
}
