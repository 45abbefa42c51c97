import { checkboxes } from '../components/checkboxes.ts'
import { dateInput } from '../components/date-input.ts'
import { fieldset } from '../components/fieldset.ts'
import { radios } from '../components/radios.ts'
import { trusted } from '../markup/trusted.ts'
import { choicesFrom } from './choice-adapter.ts'
import { fieldFrom, legendFrom } from './field-adapters.ts'
import { attributesOf, type Params, part, word } from './fixture-adapter.ts'
import type { GovukComponent } from './govuk-component.ts'

const ownLook = 'our look has one way'
const notNeeded = 'not needed so far'
const noEmptyPlaces = 'an empty place in a list is a mistake in types'
const notAlone = 'our dates are named after their question, so that two may stand on a page'
const inWrong = 'named in `wrong`'
const inPartLabels = 'named in `partLabels`'

/** Questions with several controls under one legend. */
export const govukGroups: Readonly<Record<string, GovukComponent>> = {
  radios: {
    render: params =>
      radios({
        ...fieldFrom(params),
        ...legendFrom(params),
        items: choicesFrom(params),
        value: word(params, 'value'),
        attributes: attributesOf(params),
      }),
    without: {
      'items.label.classes': ownLook,
      'items.label.attributes': notNeeded,
      'fieldset.classes': ownLook,
      'fieldset.attributes': notNeeded,
      items: noEmptyPlaces,
    },
  },
  checkboxes: {
    render: params =>
      checkboxes({
        ...fieldFrom(params),
        ...legendFrom(params),
        items: choicesFrom(params),
        values: Array.isArray(params.values) ? params.values.map(String) : undefined,
        attributes: attributesOf(params),
      }),
    without: {
      'items.label.classes': ownLook,
      'items.label.attributes': notNeeded,
      'fieldset.classes': ownLook,
      'fieldset.attributes': notNeeded,
      items: noEmptyPlaces,
    },
  },
  'date-input': {
    render: params =>
      dateInput({
        ...fieldFrom(params),
        ...legendFrom(params),
        name: word(params, 'namePrefix') ?? '',
        ...datePartsFrom(params),
      }),
    without: {
      'items.name': 'our dates always have a day, a month and a year',
      'items.classes': ownLook,
      'items.error': inWrong,
      'items.pattern': notNeeded,
      'items.inputmode': 'always numeric',
      'items.id': notNeeded,
      'items.value': 'day, month, year',
      'items.autocomplete': notNeeded,
      'items.attributes': notNeeded,
      'day.label': inPartLabels,
      'month.label': inPartLabels,
      'year.label': inPartLabels,
      'day.name': notAlone,
      'month.name': notAlone,
      'year.name': notAlone,
      'day.error': inWrong,
      'month.error': inWrong,
      'year.error': inWrong,
      'day.classes': ownLook,
      'month.classes': ownLook,
      'year.classes': ownLook,
      'year.value': 'year',
      day: notNeeded,
      year: notNeeded,
      attributes: notNeeded,
      'values.day': notAlone,
      'values.month': notAlone,
      'values.year': notAlone,
    },
    except: {
      default: notAlone,
      'with error message and hint': notAlone,
      classes: notAlone,
      'with empty items': notAlone,
      'with hint and described by': notAlone,
      'with error message and described by': notAlone,
      'fieldset html': notAlone,
    },
  },
  fieldset: {
    render: params =>
      fieldset({
        ...legendFrom({ fieldset: params }),
        body: typeof params.html === 'string' ? trusted(params.html) : undefined,
        describedBy: word(params, 'describedBy'),
        classes: word(params, 'classes'),
        role: word(params, 'role'),
        attributes: attributesOf(params),
      }),
    without: {},
  },
}

function datePartsFrom(params: Params) {
  const values = part(params, 'values')
  const prefix = word(params, 'namePrefix')
  return {
    day: word(values, `${prefix}-day`),
    month: word(values, `${prefix}-month`),
    year: word(values, `${prefix}-year`),
  }
}
