/** Words with a capital that are nobody's name; small letters. No list of colleagues ever reaches a browser. */
const notNames = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april may june july august september october november december christmas easter ramadan eid diwali english ' +
    'welsh polish romanian portuguese hindi malayalam filipino urdu yoruba british mr mrs ms miss dr nurse doctor sister ' +
    'room unit ward house court lodge floor flat kitchen office god covid'
  ).split(' '),
)

/** Words that begin sentences and are no name, although they can stand before a verb. */
const beginnings = new Set(
  (
    'the a an he she it we they you this that these those there here who what which someone somebody everyone everybody ' +
    'nobody anyone staff care one two three both all another other each no none my our his her their its when while ' +
    'then today yesterday tonight medication medicine family resident residents people nothing something ' +
    'nearly almost just hoist bed door bell alarm sling lift chair insulin meds tablets food breakfast lunch dinner tea ' +
    'shift night handover carer carers manager agency'
  ).split(' '),
)

/** What people do in a first sentence: "Joanna forgot …". */
const deeds =
  /^(was|is|has|had|did|didn[’']t|left|said|says|nearly|almost|told|asked|gave|took|came|went|forgot|found|saw|put|got|fell|called|shouted|helped|stayed|made|does|doesn[’']t|would|wouldn[’']t|could|couldn[’']t|should|and|never|always)$/

const most = 3

/** Words in a story that look like somebody's name, each once, as they stand there; `known` are words of the place. */
export function nameLikeWords(story: string, known: ReadonlySet<string> = new Set()): string[] {
  const words = [...story.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)]
  const found = new Set<string>()
  for (const [index, { 0: word, index: at }] of words.entries()) {
    const small = word.toLowerCase()
    if (!hasCapital(word) || notNames.has(small) || known.has(small)) continue
    if (!beginsSentence(story, at) || isSaidToAct(small, words[index + 1]?.[0])) found.add(word)
  }
  return [...found].slice(0, most)
}

// "Esi", "McKay" and "O’Neill"; not "MAR", "a" or "was".
function hasCapital(word: string): boolean {
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(word) || /^\p{Lu}[’']\p{Lu}/u.test(word)
}

function beginsSentence(story: string, at: number): boolean {
  return /(^|[.!?:;…\n“”"(–-])\s*$/.test(story.slice(0, at))
}

function isSaidToAct(word: string, next: string | undefined): boolean {
  return !beginnings.has(word) && next !== undefined && deeds.test(next.toLowerCase())
}
