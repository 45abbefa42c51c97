import type { FieldOptions, LabelledFieldOptions } from '../components/field.ts'
import type { LegendOptions } from '../components/fieldset.ts'
import { content, flag, type Params, part, word } from './fixture-adapter.ts'

/** Our options for what every field has. */
export function fieldFrom(params: Params): FieldOptions {
  return {
    name: word(params, 'name') ?? '',
    id: word(params, 'id') ?? word(params, 'idPrefix'),
    hint: content(part(params, 'hint')),
    error: content(part(params, 'errorMessage')),
    classes: word(params, 'classes'),
    groupClasses: word(part(params, 'formGroup'), 'classes'),
    describedBy: word(params, 'describedBy') ?? word(part(params, 'fieldset'), 'describedBy'),
  }
}

/** Our options for a field with a label. */
export function labelledFrom(params: Params): LabelledFieldOptions {
  const label = part(params, 'label')
  return {
    ...fieldFrom(params),
    label: content(label),
    labelClasses: word(label, 'classes'),
    labelIsHeading: flag(label, 'isPageHeading'),
  }
}

/** Our options for a field under a legend. */
export function legendFrom(params: Params): LegendOptions {
  const legend = part(part(params, 'fieldset'), 'legend')
  return {
    legend: content(legend),
    legendClasses: word(legend, 'classes'),
    legendIsHeading: flag(legend, 'isPageHeading'),
  }
}
