import type { CandourStepName } from '../contract.ts'

export type LetterFacts = {
  /** The day in words. */
  happened: string
  /** "morning", "night"; empty where nobody knows. */
  partOfDay: string
  title: string
  madeSafe: string
  /** The last words for each step that was taken. */
  said: Readonly<Partial<Record<CandourStepName, string>>>
  asked: readonly string[]
  organisation: string
  phone: string
}

/**
 * A first wording of the letter, in plain words, from what the record holds; a person makes it theirs and checks it. It names
 * nobody: name and address are put in when the document is made. What is not known stands in square brackets.
 */
export function draftLetter({
  happened,
  partOfDay,
  title,
  madeSafe,
  said,
  asked,
  organisation,
  phone,
}: LetterFacts): string {
  const parts = [
    opening(said, partOfDay === '' ? happened : `${happened}, ${inPart(partOfDay)}`),
    said.apology ?? 'We are sorry for what happened, and for what it has meant for you.',
    `What happened: ${title}.`,
    `What we know and what we do not know yet: ${said['known-and-not-known'] ?? '[write it as you told them]'}`,
    madeSafe && `What we did at once: ${madeSafe}`,
    `How we look into it: ${said.enquiries ?? '[say what follows, and when they will hear]'}`,
    asked.length > 0 && `You asked us to look into this:\n${asked.map(each => `- ${each}`).join('\n')}`,
    said.support && `The support that we offered: ${said.support} The offer stands.`,
    'You can ask us anything, at any time. If you would rather not hear from us, tell us, and we will stop.',
    `${phone ? `You can ring us on ${phone}.` : '[say how they can reach you]'}`,
    `With our apologies,\n[your name, and what you do here]\n${organisation}`,
  ]
  return parts.filter(Boolean).join('\n\n')
}

function inPart(part: string): string {
  return part === 'night' ? 'at night' : `in the ${part}`
}

// In person comes first (regulation 20(2) and (3)): a letter never stands in for it unless they could not be reached.
function opening(said: LetterFacts['said'], happened: string): string {
  if (said['told-in-person'])
    return `We spoke about what happened on ${happened}. This letter says the same in writing, so that you can keep it.`
  if (said['not-reached'])
    return `We have tried to reach you about what happened on ${happened}. This letter says what we would have told you.`
  return `[Tell them in person first, then say so here.] This letter is about what happened on ${happened}.`
}

/** Whether something in the letter is still to be written. */
export function hasGaps(words: string): boolean {
  return /\[[^\]]*\]/.test(words)
}
