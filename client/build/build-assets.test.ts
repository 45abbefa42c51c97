import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { buildElsewhere } from '../testing/build-elsewhere.ts'
import { buildAssets } from './build-assets.ts'

describe('built assets', () => {
  let root = ''
  let remove = async () => {}
  const manifest = async () => JSON.parse(await readFile(join(root, 'dist/assets/manifest.json'), 'utf8'))
  const asset = async (name: string) => readFile(join(root, 'dist/assets', (await manifest())[name]))

  before(async () => {
    const built = await buildElsewhere()
    root = built.root
    remove = built.remove
  })
  after(() => remove())

  test('have names that change with what is in them, and the manifest knows them', async () => {
    const files = await manifest()
    for (const name of ['app.css', 'public.css', 'app.js', 'public.js', 'icon.svg']) {
      assert.match(files[name], /-[0-9a-f]{10}\.\w+$/)
    }
  })

  test('are left alone when nothing changed, and built anew when something did', async () => {
    assert.equal((await buildAssets(root)).skipped, true)
    const before = await manifest()
    await writeFile(join(root, 'client/styles/_gallery.scss'), '.gallery { color: inherit; }')
    assert.equal((await buildAssets(root)).skipped, false)
    assert.notEqual((await manifest())['app.css'], before['app.css'])
    assert.equal((await manifest())['public.css'], before['public.css'])
  })

  test('are small where the signal is bad', async () => {
    const size = async (name: string) => brotliCompressSync(await asset(name)).length
    assert.ok((await size('public.css')) <= 7_000, `public.css is ${await size('public.css')} bytes`)
    assert.ok((await size('app.css')) <= 9_000, `app.css is ${await size('app.css')} bytes`)
  })

  test('carry nothing that belongs to the government, and ask no other host', async () => {
    const sheets = [await asset('app.css'), await asset('public.css')].map(String)
    for (const css of sheets) assert.doesNotMatch(css, /GDS Transport|crown|https?:\/\//)
    assert.match(sheets[0] ?? '', /url\("?atkinson-latin-[0-9a-f]{10}\.woff2/)
    assert.doesNotMatch(sheets[1] ?? '', /@font-face/)
    const files = await readdir(join(root, 'dist/assets'))
    assert.deepEqual(
      files.filter(file => /\.(woff2?|png|ico)$/.test(file) && !/^(atkinson-|icon-192-)/.test(file)),
      [],
    )
  })
})
