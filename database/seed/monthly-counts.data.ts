import type { ServiceKey } from './provider.ts'

/**
 * Events told about in each of the 36 months that end with the anchor's month, oldest first, a year in a row.
 * Written by hand so that a chart of individual values reads as real life does: noise without signal, except at
 * Quillbrook at Home, where posters with the speak-up code went up in every car and kitchen in month 23 and telling us
 * rose and stayed risen: a shift of well over seven points, and good news.
 */
export const monthlyCounts: Readonly<Record<ServiceKey, readonly (readonly number[])[]>> = {
  merrowfold: [
    [8, 6, 9, 7, 10, 5, 8, 7, 9, 6, 8, 11],
    [7, 9, 6, 8, 5, 9, 8, 7, 10, 6, 9, 8],
    [6, 10, 7, 8, 9, 6, 8, 11, 7, 9, 8, 10],
  ],
  stonechat: [
    [9, 7, 10, 8, 6, 9, 11, 7, 8, 10, 6, 9],
    [8, 12, 7, 9, 8, 10, 6, 9, 7, 11, 8, 9],
    [10, 7, 9, 6, 10, 8, 9, 11, 7, 8, 10, 9],
  ],
  'at-home': [
    [5, 4, 7, 5, 3, 6, 5, 8, 4, 5, 6, 3],
    [5, 7, 4, 6, 5, 4, 7, 5, 4, 6, 7, 8],
    [8, 9, 8, 10, 9, 11, 9, 10, 8, 11, 10, 13],
  ],
  'tannery-yard': [
    [3, 4, 2, 5, 3, 4, 3, 2, 5, 4, 3, 4],
    [2, 4, 5, 3, 3, 4, 2, 4, 3, 5, 3, 2],
    [4, 3, 4, 5, 2, 4, 3, 4, 3, 5, 3, 5],
  ],
  'llys-y-ddraenen': [
    [4, 3, 5, 4, 6, 3, 4, 5, 3, 4, 5, 4],
    [3, 5, 4, 2, 5, 4, 6, 3, 4, 5, 4, 3],
    [5, 4, 3, 6, 4, 5, 3, 4, 5, 3, 4, 5],
  ],
  ropewalk: [
    [1, 3, 2, 3, 2, 4, 2, 3, 1, 2, 3, 2],
    [1, 2, 4, 2, 3, 2, 3, 2, 1, 3, 2, 3],
    [2, 1, 3, 2, 4, 2, 3, 2, 1, 3, 3, 3],
  ],
}
