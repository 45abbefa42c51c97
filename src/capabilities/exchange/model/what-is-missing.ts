import { type ColumnUse, type Field, fieldRule, fields } from './fields.ts'
import type { ImportRow } from './import-row.ts'
import type { Mapping } from './mapping.ts'

/** Something that a person must settle before the import (or, when it does not block, may want to). */
export type Need = {
  readonly code:
    | 'two-columns-for-one-field'
    | 'no-service'
    | 'no-date-column'
    | 'nothing-understood'
    | 'nothing-new'
    | 'many-places'
  readonly sentence: string
  readonly blocks: boolean
}

/** What stands between this dry run and the import. */
export function whatIsMissing(mapping: Mapping, understood: readonly ImportRow[]): Need[] {
  return [...doubled(mapping), ...lacking(mapping, understood)]
}

/** A field that takes one column must not be given two: one of them would be lost. */
function doubled(mapping: Mapping): Need[] {
  return fields
    .filter(({ field, several }) => !several && times(mapping, field) > 1)
    .map(({ field }) =>
      need('two-columns-for-one-field', `Two columns are taken as “${fieldRule(field).label}”. Choose one.`),
    )
}

function lacking(mapping: Mapping, understood: readonly ImportRow[]): Need[] {
  const needs: Need[] = []
  const homeless = understood.filter(row => row.service === null).length
  if (understood.length === 0)
    needs.push(need('nothing-understood', 'No row could be understood, so there is nothing to import.'))
  if (homeless) needs.push(need('no-service', 'Say which service the rows without one belong to.'))
  if (!times(mapping, 'occurredOn') && !times(mapping, 'reportedOn')) {
    const sentence = 'No column says when things happened, so the records cannot be counted by month.'
    needs.push({ code: 'no-date-column', sentence, blocks: false })
  }
  return needs
}

const times = (mapping: Mapping, field: Field) => mapping.filter((use: ColumnUse) => use === field).length
const need = (code: Need['code'], sentence: string): Need => ({ code, sentence, blocks: true })
