import type { FastifyRequest } from 'fastify'

export type Upload = { name: string; bytes: Uint8Array }

/** The fields of a form with a file; the file arrives as an Upload under its field's name. Undefined for other forms. */
export async function readUpload(request: FastifyRequest): Promise<Record<string, unknown> | undefined> {
  if (!request.isMultipart()) return undefined
  const fields: Record<string, unknown> = {}
  for await (const part of request.parts()) {
    fields[part.fieldname] =
      part.type === 'file' ? { name: part.filename, bytes: await part.toBuffer() } : part.value
  }
  return fields
}
