import { type Config, readConfig } from '#platform/config'

/** The settings of this process; every fault at once when they do not hold together. */
export function settings(): Config {
  const read = readConfig(process.env)
  if (!read.ok)
    throw new Error(
      ['Candour cannot start with these settings:', ...read.faults.map(fault => `  ${fault}`)].join('\n'),
    )
  return read.config
}
