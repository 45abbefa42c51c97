// The list is kept as a tree of letters. Walking it asks one yes/no question at a time ("does a word end here?",
// "is this the next letter?"), so packing and unpacking are one walk that asks different respondents.

export const shortestWord = 4
export const longestWord = 8

/** What a question is about: a letter (1 is a, 26 is z), or one of these. */
export const endsHere = 0
export const anyMore = 27

/** "Does a word end here?", "is this the next letter?" or "is any letter after `previous` the next one too?" */
export interface Question {
  path: string
  about: number
  /** The last letter that was found to follow the path, or 0. */
  previous: number
}

/** The clues say what the walk knows: questions with equal clues tend to have equal answers. */
export type Respondent = (question: Question, clues: readonly number[]) => boolean

interface Branch {
  path: string
  /** Its last five letters, five bits each. */
  trail: number
  /** Its last four letters as vowels (1) and consonants (2), two bits each. */
  shape: number
}

/** Every word of the tree that the respondent describes, in alphabetical order. */
export function walkWordTree(respond: Respondent): string[] {
  const words: string[] = []
  const visit = (branch: Branch) => {
    const { path } = branch
    const isWord =
      path.length >= shortestWord && respond({ path, about: endsHere, previous: 0 }, cluesToEnd(branch))
    if (isWord) words.push(path)
    if (path.length === longestWord) return
    for (const letter of nextLetters(branch, isWord, respond)) visit(grow(branch, letter))
  }
  visit({ path: '', trail: 0, shape: 0 })
  return words
}

function nextLetters(branch: Branch, isWord: boolean, respond: Respondent): number[] {
  const { path } = branch
  const found: number[] = []
  let previous = 0
  let clues = cluesToNext(branch, isWord, found.length, previous)
  // A branch that is no word itself leads to one, so there is a first letter.
  if (isWord && !respond({ path, about: anyMore, previous }, clues)) return found
  for (let letter = 1; letter <= 26; letter++) {
    if (!respond({ path, about: letter, previous }, clues)) continue
    found.push(letter)
    previous = letter
    clues = cluesToNext(branch, isWord, found.length, previous)
    if (!respond({ path, about: anyMore, previous }, clues)) break
  }
  return found
}

function grow({ path, trail, shape }: Branch, letter: number): Branch {
  const added = String.fromCharCode(96 + letter)
  const sound = 'aeiouy'.includes(added) ? 1 : 2
  return {
    path: path + added,
    trail: ((trail << 5) | letter) & 0x1ffffff,
    shape: ((shape << 2) | sound) & 0xff,
  }
}

function cluesToEnd({ path, trail, shape }: Branch): number[] {
  const depth = path.length
  const last = lastLetters(trail, 1)
  return [depth, last * 9 + depth, lastLetters(trail, 2), lastLetters(trail, 3), trail, shape * 9 + depth]
}

function cluesToNext(
  { path, trail, shape }: Branch,
  isWord: boolean,
  found: number,
  previous: number,
): number[] {
  const word = isWord ? 1 : 0
  const place = path.length * 2 + word
  const some = Math.min(found, 2)
  const last = lastLetters(trail, 1)
  return [
    last * 2 + word,
    lastLetters(trail, 2),
    lastLetters(trail, 3),
    (last * 18 + place) * 3 + some,
    shape * 3 + some,
    previous,
    last * 32 + previous,
    place * 27 + found,
  ]
}

const lastLetters = (trail: number, count: number) => trail & ((1 << (5 * count)) - 1)
