import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namesInTitle } from './names-in-title.ts'

const colleagues = new Set(['esi', 'osei-mensah', 'rose'])

test('a title that may name somebody is asked about, whoever it is', () => {
  assert.deepEqual(namesInTitle('Mr Ellis slipped from his chair', colleagues), ['Mr Ellis'])
  assert.deepEqual(namesInTitle('Found by Esi Osei-Mensah at six', colleagues), ['Esi', 'Osei-Mensah'])
  assert.deepEqual(namesInTitle('Mrs Rose fell', colleagues), ['Mrs Rose'])
})

test('a title without a name, or with a colleague’s name as a word in small letters, is left alone', () => {
  for (const title of [
    'Slid from a chair when reaching',
    'She rose from the bed',
    'Hoist flat on Damson',
    '',
  ])
    assert.deepEqual(namesInTitle(title, colleagues), [], title)
})
