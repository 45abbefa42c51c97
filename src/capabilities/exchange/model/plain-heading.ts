/** Words that say nothing in a heading. */
const idle = new Set(['the', 'a', 'an', 'of', 'was', 'did', 'it', 'in', 'on', 'for', 'is', 'were'])

/** The words of a heading that matter: "Date of Incident (dd/mm/yyyy)" gives date, incident. "No." gives no. */
export function headingWords(heading: string): string[] {
  const words = heading
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[a-z0-9]+/g)
  return (words ?? []).filter(word => !idle.has(word)).map(singular)
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}
