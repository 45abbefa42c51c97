import { setUpCode } from '#capabilities/identity'
import { organisationIds } from '#platform/database/organisation-ids'
import { buildApp } from '../app.ts'
import { type Opened, openParts } from './open-parts.ts'
import { settings } from './settings.ts'
import { untilStopped, wishToStop } from './until-stopped.ts'

/** Serves the web pages until stopped. */
export async function serve(): Promise<number> {
  const wish = wishToStop()
  const config = settings()
  const opened = await openParts(config)
  try {
    for (const notice of opened.notices) console.log(notice)
    const server = await listen(opened, config)
    await sayHowToSetUp(opened)
    return await untilStopped(async () => server.close(), wish)
  } finally {
    await opened.close()
  }
}

/** Builds the web server and listens; prints the address people use. */
export async function listen({ parts }: Opened, { host, port }: { host: string; port: number }) {
  const server = await buildApp(parts)
  await server.listen({ host, port }).catch(fault => {
    throw fault.code === 'EADDRINUSE' ? new Error(portTaken(host, port)) : fault
  })
  console.log(`Candour is at ${parts.config.publicUrl}`)
  return server
}

/** While no organisation exists, prints the one-time code that opens the set-up page. */
export async function sayHowToSetUp({ parts }: Opened): Promise<void> {
  if ((await organisationIds(parts.databases.database)).length > 0) return
  console.log(
    `Nothing is set up yet. Open ${parts.config.publicUrl}/set-up with this code: ${setUpCode(parts.keys)}`,
  )
}

function portTaken(host: string, port: number): string {
  return `Another program already listens on port ${port} of ${host}: stop it, or set PORT to another number.`
}
