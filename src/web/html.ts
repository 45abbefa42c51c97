import { type CompiledTemplate, compileTemplate } from './markup/compile-template.ts'
import type { Renderable } from './markup/render-values.ts'
import { SafeHtml } from './markup/safe-html.ts'

const compiled = new WeakMap<TemplateStringsArray, CompiledTemplate>()

/** Builds markup: every value is escaped for the place it stands in, and places that cannot be made safe throw. */
export function html(strings: TemplateStringsArray, ...values: readonly Renderable[]): SafeHtml {
  let template = compiled.get(strings)
  if (template === undefined) {
    template = compileTemplate(strings)
    compiled.set(strings, template)
  }
  return new SafeHtml(fill(template, values))
}

function fill({ literals, slots }: CompiledTemplate, values: readonly Renderable[]): string {
  let markup = literals[0] ?? ''
  for (let i = 0; i < slots.length; i++) markup += (slots[i]?.(values) ?? '') + (literals[i + 1] ?? '')
  return markup
}
