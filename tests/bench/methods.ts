import { deidentifyRows } from './methods/deidentify-rows.ts'
import { lensRows } from './methods/lens-rows.ts'
import type { Row } from './methods/row.ts'
import { similarRows } from './methods/similar-rows.ts'
import { statisticsRows } from './methods/statistics-rows.ts'

/** One table of how fast and how right the methods are, with what others have beside. Times are never asserted. */
export async function benchMethods(): Promise<void> {
  const rows = [
    ...statisticsRows(),
    ...(await lensRows()),
    ...(await deidentifyRows()),
    ...(await similarRows()),
  ]
  const head: Row = { what: 'method', size: 'on', ours: 'ours', peer: 'beside' }
  for (const row of [head, ...rows]) console.log(line(row))
}

function line({ what, size, ours, peer = '' }: Row): string {
  return `${what.padEnd(46)}${size.padStart(14)}   ${ours.padEnd(26)}${peer}`.trimEnd()
}
