/** Markup that is safe to send as it stands. Only the html tag and `trusted` make one. */
export class SafeHtml {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}
