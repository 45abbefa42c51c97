import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assetInManifest } from './asset-in-manifest.ts'

test('a page asks for an asset by the name of this build, so that no browser keeps an old one', () => {
  assert.equal(assetInManifest({ 'app.css': 'app-1f.css' }, 'app.css'), '/assets/app-1f.css')
})

test('an asset that was never built is found out at once, not by a reader without styles', () => {
  assert.throws(() => assetInManifest({ 'app.css': 'app-1f.css' }, 'ap.css'), /No asset is called ap\.css/)
})

test('before the first build, pages still have their words', () => {
  assert.equal(assetInManifest(undefined, 'app.css'), '/assets/app.css')
})
