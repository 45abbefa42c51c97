// The list is kept as a tree of letters. Walking it asks one yes/no question at a time ("does a word end
// here?", "may this letter come next?"), so packing and unpacking are one walk with another respondent.

export const shortestWord = 4
export const longestWord = 8

const vowels = new Set([...'aeiouy'].map(letter => letter.charCodeAt(0) - 96))

/**
 * Answers one question: may `letter` (1 is a, 26 is z) follow `path`, or for 0, does a word end there?
 * The clues are what the walk already knows; equal clues have tended to have equal answers.
 */
export type Respondent = (path: string, letter: number, clues: number[]) => boolean

interface Branch {
  path: string
  /** The last five letters, five bits each. */
  trail: number
  /** The letters since a word last ended, mostly an ending such as -ing, five bits each. */
  ending: number
  /** The last four letters as vowels (1) and consonants (2), two bits each. */
  shape: number
  /** How many letters could stand in the place of the last one. */
  siblings: number
}

/** Every word of the tree that the respondent describes, in alphabetical order. */
export function walkWordTree(respond: Respondent): string[] {
  const words: string[] = []
  const visit = (branch: Branch) => {
    const isWord = branch.path.length >= shortestWord && respond(branch.path, 0, cluesToEnd(branch))
    if (isWord) words.push(branch.path)
    if (branch.path.length === longestWord) return
    const letters = nextLetters(branch, isWord, respond)
    for (const letter of letters) visit(grow(branch, letter, isWord, letters.length))
  }
  visit({ path: '', trail: 0, ending: 0, shape: 0, siblings: 0 })
  return words
}

function nextLetters(branch: Branch, isWord: boolean, respond: Respondent): number[] {
  const found: number[] = []
  for (let letter = 1; letter <= 26; letter++) {
    if (respond(branch.path, letter, cluesToNext(branch, isWord, found))) found.push(letter)
  }
  return found
}

function grow(branch: Branch, letter: number, isWord: boolean, siblings: number): Branch {
  return {
    path: branch.path + String.fromCharCode(96 + letter),
    trail: ((branch.trail << 5) | letter) & 0x1ffffff,
    ending: isWord ? letter : ((branch.ending << 5) | letter) & 0x1ffffff,
    shape: ((branch.shape << 2) | (vowels.has(letter) ? 1 : 2)) & 0xff,
    siblings: Math.min(siblings, 3),
  }
}

function cluesToEnd({ path, trail, ending, shape }: Branch): number[] {
  const depth = path.length
  return [depth, lastLetters(trail, 1) * 16 + depth, lastLetters(trail, 2), lastLetters(trail, 3), ending, shape * 16 + depth]
}

function cluesToNext({ path, trail, ending, shape, siblings }: Branch, isWord: boolean, found: number[]): number[] {
  const word = isWord ? 1 : 0
  const depth = path.length
  const previous = found.at(-1) ?? 0
  const some = Math.min(found.length, 2)
  const last = lastLetters(trail, 1)
  return [
    last * 2 + word,
    lastLetters(trail, 2),
    lastLetters(trail, 3),
    isWord ? 0 : ending,
    (last * 9 + depth) * 3 + some,
    shape * 3 + some,
    previous,
    last * 32 + previous,
    (siblings * 9 + depth) * 2 + word,
  ]
}

const lastLetters = (trail: number, count: number) => trail & ((1 << (5 * count)) - 1)
