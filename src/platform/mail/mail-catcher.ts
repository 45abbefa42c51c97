import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Letter, MailSender } from './mail-sender.ts'

const most = 200

/**
 * Keeps mail in a folder in place of sending it, so that whoever tries Candour out sees what would have gone. The folder
 * has one for each organisation; of the oldest, what is over 200 goes.
 */
export function mailCatcher(folder: string): MailSender {
  return {
    kind: 'catcher',
    close: () => {},
    async send(letter) {
      const place = join(folder, letter.orgId)
      await mkdir(place, { recursive: true, mode: 0o700 })
      const name = `${letter.at.replaceAll(':', '')}-${letter.id}.json`
      // Whole or not at all: somebody may be reading.
      await writeFile(join(place, `.${name}`), JSON.stringify(letter), { mode: 0o600 })
      await rename(join(place, `.${name}`), join(place, name))
      for (const old of (await namesIn(place)).slice(most)) await rm(join(place, old), { force: true })
      return { ok: true }
    },
  }
}

/** What the catcher kept of one organisation, newest first. */
export async function caughtMail(folder: string, orgId: string): Promise<Letter[]> {
  const place = join(folder, orgId)
  const texts = await Promise.all((await namesIn(place)).map(name => readFile(join(place, name), 'utf8')))
  return texts.map(text => JSON.parse(text) as Letter)
}

async function namesIn(place: string): Promise<string[]> {
  const names = await readdir(place).catch(() => [])
  return names
    .filter(name => /^[^.].*\.json$/.test(name))
    .sort()
    .reverse()
}
