import type { Catalogue } from '#web'

/** One sentence as a translator sees it: its key, the English, and what stands for it so far. */
export type Sentence = { key: string; english: string; translation: string }

/**
 * Sentences as a gettext PO file, which every translator's program opens. Values and plural forms stay as they are in
 * the text; the flag tells programs that know ICU messages to check them.
 */
export function toTranslatorFile(lang: string, sentences: readonly Sentence[]): string {
  const header = `Language: ${lang}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n`
  const entries = sentences.map(({ key, english, translation }) =>
    entry([`msgctxt ${quoted(key)}`, `msgid ${quoted(english)}`, `msgstr ${quoted(translation)}`]),
  )
  return [`msgid ""\nmsgstr ${quoted(header)}\n`, ...entries].join('\n')
}

function entry(lines: readonly string[]): string {
  return `#, icu-message-format\n${lines.join('\n')}\n`
}

/** The sentences of a PO file; its header, its comments and whatever a translator's program added are passed over. */
export function fromTranslatorFile(file: string): Sentence[] {
  const blocks = file.replaceAll('\r\n', '\n').split(/\n{2,}/)
  return blocks.map(sentenceIn).filter(({ key }) => key !== '')
}

function sentenceIn(block: string): Sentence {
  return {
    key: fieldOf(block, 'msgctxt'),
    english: fieldOf(block, 'msgid'),
    translation: fieldOf(block, 'msgstr'),
  }
}

/** A field of an entry: one text, or several on lines of their own that belong together. */
function fieldOf(block: string, name: string): string {
  const found = new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\s*)+)`, 'm').exec(block)?.[1] ?? ''
  return [...found.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => unquoted(text)).join('')
}

/** Which sentences of a file are not of this English any more, by key: they would say something else than ours do. */
export function outdated(sentences: readonly Sentence[], english: Catalogue): string[] {
  return sentences.filter(sentence => english[sentence.key] !== sentence.english).map(({ key }) => key)
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '"': '\\"', '\\': '\\\\' }
const meanings = Object.fromEntries(Object.entries(escapes).map(([plain, escaped]) => [escaped, plain]))

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\n\t]/g, letter => escapes[letter] ?? letter)}"`
}

function unquoted(text: string): string {
  return text.replaceAll(/\\./g, escaped => meanings[escaped] ?? escaped.slice(1))
}
