/** Where six words are typed; behind a # they are typed already. */
export function threadAddress(publicUrl: string): string {
  return `${publicUrl.replace(/\/$/, '')}/thread`
}

/** An address as it stands on paper, without its scheme. */
export function asPrinted(address: string): string {
  return address.replace(/^https?:\/\//, '')
}
