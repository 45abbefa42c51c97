import type { ChoiceEntry } from '../components/choice-item.ts'
import { trusted } from '../markup/trusted.ts'
import { attributesOf, content, flag, type Params, part, parts, word } from './fixture-adapter.ts'

/** Our items for the items of radios or checkboxes. */
export function choicesFrom(params: Params): readonly ChoiceEntry[] {
  return parts(params, 'items').map(choiceFrom)
}

function choiceFrom(item: Params): ChoiceEntry {
  const divider = word(item, 'divider')
  if (divider !== undefined) return { divider }
  const revealed = word(part(item, 'conditional'), 'html')
  return {
    value: word(item, 'value') ?? '',
    text: content(item),
    hint: content(part(item, 'hint')),
    checked: flag(item, 'checked'),
    disabled: flag(item, 'disabled'),
    id: word(item, 'id'),
    name: word(item, 'name'),
    reveals: revealed && trusted(revealed),
    exclusive: word(item, 'behaviour') === 'exclusive',
    attributes: attributesOf(item),
  }
}
