import { timingSafeEqual } from 'node:crypto'

/** Whether a form carries the value that only our own pages of this session know. */
export function carriesCsrf(body: unknown, expected: string): boolean {
  const given = (body as { _csrf?: unknown } | null | undefined)?._csrf
  if (typeof given !== 'string') return false
  const [bytes, wanted] = [Buffer.from(given), Buffer.from(expected)]
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted)
}
