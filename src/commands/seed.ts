import { ensureDemo } from './demo.ts'
import { openParts } from './open-parts.ts'
import { settings } from './settings.ts'

/** Fills an empty database with the demo provider; refused in production and where a provider exists already. */
export async function seed(): Promise<number> {
  const config = settings()
  if (config.environment === 'production')
    throw new Error('The demo is made up and has no place in production.')
  const { parts, close } = await openParts({ ...config, demo: true })
  try {
    const made = await ensureDemo(parts, config)
    console.log(made ? 'The demo provider is there.' : 'There is a provider already, so nothing was added.')
    return made ? 0 : 1
  } finally {
    await close()
  }
}
