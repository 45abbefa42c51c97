import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, test } from 'node:test'
import type { Example } from './example.ts'
import { galleryExamples } from './gallery-examples.ts'
import { renderExample } from './render-example.ts'
import { renderGallery } from './render-gallery.ts'
import { samplePages } from './sample-pages.ts'

describe('the gallery', () => {
  test('has every example that was written', async () => {
    const folder = new URL('../components/', import.meta.url)
    const files = readdirSync(folder).filter(file => file.endsWith('.examples.ts'))
    const written = await Promise.all(files.map(file => import(new URL(file, folder).href)))
    const bodies = written
      .flatMap(Object.values)
      .flatMap(examples => examples.map((one: Example) => one.body))
    const shown = new Set(galleryExamples.map(example => example.body))
    assert.ok(bodies.length > 0)
    assert.ok(bodies.every(body => shown.has(body)))
  })

  test('gives each example an address of its own', () => {
    const ids = galleryExamples.map(example => example.id)
    assert.deepEqual(ids, [...new Set(ids)])
    for (const id of ids) assert.match(String(renderExample(id)), /<h1>/)
  })

  test('has no page for an example that does not exist', () =>
    assert.equal(renderExample('nothing'), undefined))

  test('uses no id twice on a page', () => {
    const pages = [renderGallery(), ...Object.values(samplePages).map(page => page())]
    for (const page of pages) {
      const ids = [...String(page).matchAll(/ id="([^"]+)"/g)].map(found => found[1])
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      )
    }
  })
})
