// After a change of words.txt: node src/methods/passphrase/list/write-packed-words.ts
import { readFile, writeFile } from 'node:fs/promises'
import { packWords } from './pack-words.ts'

const words = await readFile(new URL('words.txt', import.meta.url), 'utf8')
const packed = packWords(words.trim().split('\n'))
await writeFile(
  new URL('words.data.ts', import.meta.url),
  `// words.txt as packed by write-packed-words.ts; where the words come from is in ../README.md.\nexport const packedWords =\n  '${packed}'\n`,
)
