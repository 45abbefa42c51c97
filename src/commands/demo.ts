import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#platform/config'
import { dropEmbedded } from '#platform/database/drop-embedded'
import { organisationIds } from '#platform/database/organisation-ids'
import { loadDemo } from '../../database/seed/load/load-demo.ts'
import { demoPassword } from '../../database/seed/load/load-provider.ts'
import { demoGuardianWords } from '../../database/seed/load/make-key.ts'
import type { Parts } from '../app.ts'

type Folder = Pick<Config, 'dataFolder' | 'database'>

const marker = ({ dataFolder }: Folder) => join(dataFolder, 'demo-unfinished')

/** Fills a database that has no organisation with the demo provider; false and nothing done when there is one. */
export async function ensureDemo({ databases, keys, clock, files }: Parts, folder: Folder): Promise<boolean> {
  const { database, publicPool } = databases
  if ((await organisationIds(database)).length > 0) return false
  console.log(
    'Making the demo provider: six services and three years. This happens once, for up to a minute.',
  )
  writeFileSync(marker(folder), '')
  const door = { pool: publicPool, keys, clock }
  await loadDemo({ database, door, files, keys, now: clock.now() }, share => progress(share))
  rmSync(marker(folder))
  return true
}

/** A demo that was cut off half-way is made again from the start: nobody could have written in it yet. */
export async function clearUnfinishedDemo(config: Config): Promise<void> {
  if (config.database.kind !== 'embedded' || !existsSync(marker(config))) return
  console.log('The demo was cut off while it was being made. Making it again.')
  await dropEmbedded(config.dataFolder)
  rmSync(marker(config))
}

/** Who can sign in to the demo, and with what. */
export function demoSignIns(): string {
  const rows = shown.map(([who, name]) => `  ${who.padEnd(22)} ${name}@quillbrook.example`)
  return [
    'Sign in as:',
    ...rows,
    `  password for all:      ${demoPassword}`,
    `  the guardian’s six words: ${demoGuardianWords}`,
    'Speak up without an account: /speak-up/damson4k',
  ].join('\n')
}

const shown: [string, string][] = [
  ['registered manager', 'siobhan-duffy'],
  ['worker', 'esi-osei-mensah'],
  ['shift lead', 'adaeze-nwosu'],
  ['reviewer', 'tomasz-wisniewski'],
  ['quality lead', 'anjali-raghunathan'],
  ['nominated individual', 'helen-thackray'],
  ['guardian', 'delroy-pinnock'],
  ['inspector', 'judith-penhallow'],
  ['administrator', 'rahim-chowdhury'],
]

function progress(share: number) {
  const percent = Math.round(share * 100)
  if (process.stdout.isTTY) process.stdout.write(`\r  ${percent} %${percent === 100 ? '\n' : ''}`)
}
