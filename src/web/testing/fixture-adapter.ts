import type { Attributes } from '../markup/attrs.ts'
import type { Content } from '../markup/render-values.ts'
import { trusted } from '../markup/trusted.ts'

// A fixture is JSON of GOV.UK Frontend's own; these read it the way its Nunjucks templates do.
export type Params = { readonly [name: string]: unknown }

/** The object under a name, empty when there is none. */
export function part(params: Params, name: string): Params {
  const value = params[name]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Params) : {}
}

/** The objects in a list; empty places, which the templates pass over, are left out. */
export function parts(params: Params, name: string): readonly Params[] {
  const value = params[name]
  return Array.isArray(value) ? value.filter(item => typeof item === 'object' && item !== null) : []
}

/** `html` when a fixture has it, otherwise `text`. */
export function content(params: Params): Content {
  return typeof params.html === 'string' ? trusted(params.html) : word(params, 'text')
}

/** A string or a number as a string. */
export function word(params: Params, name: string): string | undefined {
  const value = params[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** True, false or not given. */
export function flag(params: Params, name: string): boolean | undefined {
  const value = params[name]
  return typeof value === 'boolean' ? value : undefined
}

/** The `attributes` of a fixture. */
export function attributesOf(params: Params): Attributes | undefined {
  return params.attributes === undefined ? undefined : (part(params, 'attributes') as Attributes)
}
