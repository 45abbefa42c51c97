/** The files of a catalogue: the English one, and the one of a language. */
export type CatalogueFiles = { english: URL; of(lang: string): URL }

const beside = (path: string) => new URL(path, import.meta.url)

function inFolder(folder: string): CatalogueFiles {
  return { english: beside(`./${folder}en-GB.json`), of: lang => beside(`./${folder}${lang}.json`) }
}

const layout = '../../../web/layout/words'

/** Every sentence that somebody without an account can read, as translators get it. */
export const catalogueFiles: Readonly<Record<string, CatalogueFiles>> = {
  reporting: inFolder(''),
  thread: inFolder('thread/'),
  offline: inFolder('offline/'),
  poster: inFolder('poster/'),
  files: inFolder('files/'),
  layout: { english: beside(`${layout}.en.json`), of: lang => beside(`${layout}.${lang}.json`) },
}
