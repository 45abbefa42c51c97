import { resolve, sep } from 'node:path'
import { type Config, configFrom } from './config/config-from.ts'
import { configRules } from './config/rules.ts'
import { variables } from './config/variables.ts'

export type { Config, MailConfig } from './config/config-from.ts'

type Environment = Readonly<Record<string, string | undefined>>

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] }

/**
 * Reads the environment; folders are meant from `base`. Every fault is reported, each as one sentence, and none
 * repeats a value, which may be a password.
 */
export function readConfig(env: Environment, base = defaultBase()): ReadConfig {
  // Compose files and unit files leave unset variables behind as empty ones.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const faulty = faultyVariables(given)
  const sound = Object.fromEntries(Object.entries(given).filter(([name]) => !faulty.has(name)))
  const read = variables.parse(sound)
  const config = configFrom(read, base)
  const broken = configRules.filter(rule => !faulty.has(rule.about) && rule.refuses(config, read))
  const faults = [...faulty.values(), ...broken.map(rule => rule.sentence)]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config }
}

/** What each variable is for, in the order of the schema. */
export function explainConfig(): readonly { readonly name: string; readonly explanation: string }[] {
  return Object.entries(variables.shape).map(([name, schema]) => ({
    name,
    explanation: schema.description ?? '',
  }))
}

// The checkout, wherever it is called from; an installed package keeps nothing beside itself.
function defaultBase(): string {
  const isInstalled = import.meta.dirname.includes(`${sep}node_modules${sep}`)
  return isInstalled ? process.cwd() : resolve(import.meta.dirname, '../..')
}

function faultyVariables(given: Environment): Map<string, string> {
  const issues = variables.safeParse(given).error?.issues ?? []
  return new Map(issues.map(({ path, message }) => [path.join('.'), `${path.join('.')} ${message}.`]))
}
