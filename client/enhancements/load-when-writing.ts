/** Loads what helps with a story when somebody begins to write one: a first visit is usable without it. */
export function loadWhenWriting(page: Document): void {
  const note = page.querySelector<HTMLElement>('[data-when-writing]')
  const file = note?.dataset.whenWriting
  if (!note || !file) return
  const load = () => void import(`/assets/${file}`).catch(() => {})
  note.closest('form')?.addEventListener('input', load, { once: true })
}
