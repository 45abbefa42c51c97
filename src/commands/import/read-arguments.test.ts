import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Prepared } from '#capabilities/exchange'
import { choicesFor } from './choices-for.ts'
import { type ImportArguments, readArguments } from './read-arguments.ts'

const read = (...args: string[]): ImportArguments => {
  const given = readArguments(args)
  assert.ok(typeof given === 'object')
  return given
}

const prepared = {
  run: {
    columns: [
      { heading: 'Ref', use: 'reference' },
      { heading: 'Date of  Incident', use: 'occurredOn' },
      { heading: 'A=B', use: 'keep' },
    ],
  },
} as unknown as Prepared

test('columns are named by their headings, in any case and spacing, even with an equals sign', () => {
  const given = read(
    'log.csv',
    '--use',
    'ref=leave-out',
    '--use',
    'A=B=story',
    '--dates',
    'date of incident=mdy',
  )
  const choices = choicesFor(given, prepared)
  assert.ok(typeof choices === 'object')
  assert.deepEqual(choices.mapping, ['leave-out', 'occurredOn', 'story'])
  assert.deepEqual(choices.dateOrders, { 1: 'mdy' })
})

const nonsense: readonly (readonly [args: string[], said: RegExp])[] = [
  [['log.csv', '--use', 'Ward=keep'], /no column “Ward”\. The columns are: Ref, Date of {2}Incident, A=B\./],
  [['log.csv', '--use', 'Ref=blame'], /“blame” is no field\. The fields are: reference, /],
  [['log.csv', '--dates', 'Ref=ydm'], /“ydm” is no order of dates: use dmy, mdy, ymd\./],
  [['log.csv', '--kind', 'castle'], /“castle” is no kind of service: use care-home, /],
  [['log.csv', '--nation', 'france'], /“france” is no nation here: use england, /],
]

for (const [args, said] of nonsense)
  test(`“${args.slice(1).join(' ')}” is answered with what there is`, () => {
    assert.match(JSON.stringify(choicesFor(read(...args), prepared)), said)
  })

const unclear: readonly (readonly [args: string[], said: RegExp])[] = [
  [[], /Give a file to import, or --undo IMPORT/],
  [['a.csv', 'b.csv'], /One file at a time/],
  [['a.csv', '--undo', 'x'], /Give a file to import, or --undo IMPORT/],
  [['a.csv', '--use', 'Ref'], /“Ref” is not of the form/],
  [['a.csv', '--header-row', 'third'], /takes a row number, or none/],
  [['a.csv', '--forse'], /forse/],
]

for (const [args, said] of unclear)
  test(`“candour import ${args.join(' ')}” is not run`, () => {
    assert.match(JSON.stringify(readArguments(args)), said)
  })

test('a row, or none, can be named as the one that holds the headings', () => {
  assert.equal(read('a.csv', '--header-row', '3').headerRow, 3)
  assert.equal(read('a.csv', '--header-row', 'none').headerRow, null)
  assert.equal(read('a.csv').headerRow, undefined)
})
