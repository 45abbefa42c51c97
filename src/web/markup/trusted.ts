import { SafeHtml } from './safe-html.ts'

/** Marks a constant of our own, or the output of our own SVG functions, as safe. Never for text that anyone typed. */
export function trusted(markup: string): SafeHtml {
  return new SafeHtml(markup)
}
