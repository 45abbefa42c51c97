// In what people typed, every such " is written &quot;.
const unusedMarks = / data-(?:module|prevent-double-click)="[^"]*"/g
// Where a template had nothing to say. What people typed stands after the beginning of an element, never after an end.
const emptyLines = /(<\/\w+>)(?:\s*\n)+/g

/** A page without what no browser needs: marks for scripts of GOV.UK Frontend, which we do not have, and empty lines. */
export function lightPage(page: string): string {
  return page.replace(unusedMarks, '').replace(emptyLines, '$1\n')
}
