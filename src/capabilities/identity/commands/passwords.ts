import { hash, verify } from '@node-rs/argon2'

// OWASP's floor for argon2id: 19 MiB, two passes, one lane.
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// What an unknown address is checked against, so that the answer takes as long as for a known one.
const nobodysHash = hash('nobody has this password', settings)

/** The argon2id hash of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, settings)
}

/** Whether a password fits; for somebody unknown it takes as long and says no. */
export async function passwordFits(known: string | undefined, password: string): Promise<boolean> {
  const fits = await verify(known ?? (await nobodysHash), password)
  return fits && known !== undefined
}
