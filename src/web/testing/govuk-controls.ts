import { button } from '../components/button.ts'
import { select } from '../components/select.ts'
import { textInput } from '../components/text-input.ts'
import { textarea } from '../components/textarea.ts'
import { labelledFrom } from './field-adapters.ts'
import { attributesOf, content, flag, part, parts, word } from './fixture-adapter.ts'
import type { GovukComponent } from './govuk-component.ts'

const ownLook = 'our look has one way'
const notNeeded = 'not needed so far'
const noEmptyPlaces = 'an empty place in a list is a mistake in types'

/** Controls that stand alone. */
export const govukControls: Readonly<Record<string, GovukComponent>> = {
  button: {
    render: params =>
      button({
        text: content(params),
        href: word(params, 'href'),
        id: word(params, 'id'),
        name: word(params, 'name'),
        value: word(params, 'value'),
        type: word(params, 'type') as 'submit' | undefined,
        disabled: flag(params, 'disabled'),
        once: flag(params, 'preventDoubleClick'),
        classes: word(params, 'classes'),
        attributes: attributesOf(params),
      }),
    without: { isStartButton: 'a government pattern' },
  },
  input: {
    render: params =>
      textInput({
        ...labelledFrom(params),
        value: word(params, 'value'),
        type: word(params, 'type'),
        autocomplete: word(params, 'autocomplete'),
        autocapitalize: word(params, 'autocapitalize'),
        inputmode: word(params, 'inputmode'),
        pattern: word(params, 'pattern'),
        spellcheck: flag(params, 'spellcheck'),
        disabled: flag(params, 'disabled'),
        prefix: content(part(params, 'prefix')),
        suffix: content(part(params, 'suffix')),
        attributes: attributesOf(params),
      }),
    without: {
      'prefix.classes': ownLook,
      'prefix.attributes': notNeeded,
      'suffix.classes': ownLook,
      'suffix.attributes': notNeeded,
      'inputWrapper.classes': ownLook,
      'inputWrapper.attributes': notNeeded,
    },
  },
  textarea: {
    render: params =>
      textarea({
        ...labelledFrom(params),
        value: word(params, 'value'),
        rows: params.rows === undefined ? undefined : Number(params.rows),
        spellcheck: flag(params, 'spellcheck'),
        autocomplete: word(params, 'autocomplete'),
        attributes: attributesOf(params),
      }),
    without: {},
  },
  select: {
    render: params =>
      select({
        ...labelledFrom(params),
        items: parts(params, 'items').map(item => ({
          text: word(item, 'text') ?? '',
          value: word(item, 'value'),
          selected: flag(item, 'selected'),
          disabled: flag(item, 'disabled'),
          attributes: attributesOf(item),
        })),
        value: word(params, 'value'),
        attributes: attributesOf(params),
      }),
    without: { items: noEmptyPlaces },
    except: { 'with falsy values': 'a value is a string' },
  },
}
