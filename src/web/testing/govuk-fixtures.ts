import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type FixtureOptions = Readonly<Record<string, unknown>>
export type Fixture = { readonly name: string; readonly options: FixtureOptions; readonly html: string }

/** The cases that GOV.UK Frontend ships for one component: options and the markup they must give. */
export function govukFixtures(component: string): readonly Fixture[] {
  const file = import.meta.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')).fixtures
}

/** Every option that a fixture uses, as a path: `items.hint.text`. */
export function optionPaths(options: unknown, path = ''): readonly string[] {
  if (path.endsWith('attributes')) return [path]
  if (Array.isArray(options)) return options.flatMap(item => optionPaths(item, path))
  if (typeof options !== 'object' || options === null) return path ? [path] : []
  return Object.entries(options).flatMap(([key, value]) => optionPaths(value, path ? `${path}.${key}` : key))
}
