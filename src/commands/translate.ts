import { readFile, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { type Catalogue, catalogueFaults, languages } from '#web'
import { catalogueFiles } from '../capabilities/reporting/messages/catalogue-files.ts'
import { digestsOf } from '../capabilities/reporting/messages/english-translated.ts'
import {
  fromTranslatorFile,
  outdated,
  type Sentence,
  toTranslatorFile,
} from '../capabilities/reporting/messages/translator-file.ts'

/** `candour translate export pl > pl.po` for a translator, and `candour translate import pl < pl.po` afterwards. */
export async function translate([what, lang = '']: string[]): Promise<number> {
  if (what === 'done') return sayDone()
  if (lang === 'en-GB' || !languages.some(each => each.lang === lang)) throw new Error(usage)
  if (what === 'export') {
    process.stdout.write(toTranslatorFile(lang, await sentencesIn(lang)))
    return 0
  }
  if (what !== 'import') throw new Error(usage)
  return takeIn(lang, fromTranslatorFile(await text(process.stdin)))
}

const usage =
  'candour translate export LANGUAGE > file.po, import LANGUAGE < file.po, or done; in a checkout, for any of ' +
  languages.map(each => each.lang).filter(each => each !== 'en-GB')

async function sentencesIn(lang: string): Promise<Sentence[]> {
  const parts = Object.entries(catalogueFiles).map(async ([name, files]) => {
    const [english, translated] = [await read(files.english), await read(files.of(lang))]
    return Object.entries(english).map(([key, words]) => ({
      key: `${name}.${key}`,
      english: words,
      translation: translated[key] ?? '',
    }))
  })
  return (await Promise.all(parts)).flat()
}

/** All of it or nothing: a translation of other English, or one that lacks a value or a form, changes no file. */
async function takeIn(lang: string, given: readonly Sentence[]): Promise<number> {
  const byKey = new Map(given.map(each => [each.key, each]))
  const problems: string[] = []
  const ready = Object.entries(catalogueFiles).map(async ([name, files]) => {
    const english = await read(files.english)
    const mine = Object.keys(english).flatMap(key => sentenceFor(byKey.get(`${name}.${key}`), key))
    const translated = Object.fromEntries(mine.map(({ key, translation }) => [key, translation]))
    problems.push(...outdated(mine, english).map(key => `${name}.${key} is a translation of other English`))
    problems.push(...catalogueFaults(lang, english, translated).map(fault => `${name}.${fault}`))
    return { file: files.of(lang), translated }
  })
  const files = await Promise.all(ready)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 1
  for (const { file, translated } of files) await writeFile(file, `${JSON.stringify(translated, null, 2)}\n`)
  console.log(`${lang}: ${given.length} sentences taken in. messages/status.json says who checked them.`)
  return 0
}

/** Says that every language has what the English says now; a test fails once the English says something else. */
async function sayDone(): Promise<number> {
  const parts = Object.entries(catalogueFiles).map(async ([name, files]) => [
    name,
    digestsOf(await read(files.english)),
  ])
  const digests = Object.fromEntries(await Promise.all(parts))
  const file = new URL('../capabilities/reporting/messages/english-translated.json', import.meta.url)
  await writeFile(file, `${JSON.stringify(digests, null, 2)}\n`)
  return 0
}

function sentenceFor(found: Sentence | undefined, key: string): Sentence[] {
  return found ? [{ ...found, key }] : []
}

async function read(file: URL): Promise<Catalogue> {
  return JSON.parse(await readFile(file, 'utf8'))
}
