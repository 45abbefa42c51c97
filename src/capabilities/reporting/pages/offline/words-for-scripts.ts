import { html, type SafeHtml } from '#web'

/** Sentences that a script says, in the page's language: inert, and asleep until the script asks for one by its name. */
export function wordsForScripts(words: Readonly<Record<string, string>>): SafeHtml {
  const sentences = Object.entries(words).map(([name, text]) => html`<p data-word="${name}">${text}</p>`)
  return html`<template data-words>${sentences}</template>`
}

/** One sentence for each form that numbers take in a language, with # for the number: `{ 'waiting-one': '# report' }`. */
export function formsOf(
  lang: string,
  name: string,
  sentence: (values: { count: number }) => string,
): Record<string, string> {
  const rules = new Intl.PluralRules(lang)
  const forms: Record<string, string> = {}
  for (let count = mostCounted; count > 0; count--)
    forms[`${name}-${rules.select(count)}`] = sentence({ count }).replace(String(count), '#')
  return forms
}

// Nobody has more reports waiting on a phone; every form that whole numbers take is among them.
const mostCounted = 120
