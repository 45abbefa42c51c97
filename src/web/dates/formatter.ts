const made = new Map<string, Intl.DateTimeFormat>()

/** A formatter for a language and a shape, made once: making one costs a hundred times what using it does. */
export function formatter(lang: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(shape)}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(lang, { numberingSystem: 'latn', ...shape })
  made.set(key, fresh)
  return fresh
}
