import type { SafeHtml } from '../markup/safe-html.ts'
import { trusted } from '../markup/trusted.ts'

const paths = {
  triangle: '<path d="M8 1.6 15 14.4H1z"/>',
  clock:
    '<path fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 1.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.800m.9 1.400v3.400h2.700v1.700H7.200V4.200z"/>',
  heart:
    '<path d="M8 14.200 2.200 8.400a3.700 3.700 0 0 1 5.200-5.200l.6.6.6-.6a3.700 3.700 0 0 1 5.200 5.200z"/>',
  letter:
    '<path fill-rule="evenodd" d="M1 3h14v10H1zm2.300 1.800L8 8.300l4.700-3.500zm9.900 1.900L8 10.500 2.800 6.700v4.500h10.400z"/>',
  loop: '<path d="M8 1.500A6.500 6.500 0 1 0 14.500 8h-2A4.500 4.500 0 1 1 8 3.500V6l4.500-3.500L8-1z"/>',
  tick: '<path d="m6.200 13.400-5-5 1.700-1.700 3.300 3.300 7-7.400 1.700 1.600z"/>',
  dot: '<circle cx="8" cy="8" r="5"/>',
  star: '<path d="m8 .8 2.100 4.700 5.100.5-3.900 3.400 1.200 5L8 11.800l-4.500 2.600 1.200-5L.8 6l5.100-.5z"/>',
} as const

export type IconName = keyof typeof paths

const icons = new Map<string, SafeHtml>(
  Object.entries(paths).map(([name, path]) => [
    name,
    trusted(
      `<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${path}</svg>`,
    ),
  ]),
)

/** A small shape beside a word, never instead of one. */
export function icon(name: IconName): SafeHtml | undefined {
  return icons.get(name)
}
