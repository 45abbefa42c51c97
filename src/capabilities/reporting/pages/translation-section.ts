import { button, details, form, formatInstant, html, quote, type SafeHtml, textarea, textInput } from '#web'
import { isInEnglish } from '../model/is-in-english.ts'
import type { Translation } from '../queries/translations-of.ts'
import type { Report } from '../report.ts'

export type TranslationSection = {
  report: Pick<Report, 'reference' | 'lang' | 'story'>
  translations: readonly Translation[]
  csrf: string
  mayAdd: boolean
}

/** Under what somebody told us: what people made of it in English, and a form for another. The original stays above. */
export function translationSection(section: TranslationSection): SafeHtml {
  const { report, translations, mayAdd } = section
  const offered = mayAdd && !isInEnglish(report) && addForm(section)
  return html`${translations.map(translation)}${offered}`
}

function translation({ text, translatedBy, addedBy, addedAt }: Translation): SafeHtml {
  const whose = translatedBy === addedBy ? translatedBy : `${translatedBy}, added by ${addedBy}`
  const from = `In English, translated by ${whose}, ${formatInstant(new Date(addedAt))}. Their own words stand above.`
  return quote({ text, from, lang: 'en-GB' })
}

function addForm({ report, csrf }: TranslationSection): SafeHtml {
  const fields = [
    textarea({
      name: 'translation',
      label: 'What they wrote, in English',
      hint: 'Word for word, nothing left out. Only somebody who may read this report should translate it.',
      rows: 6,
    }),
    textInput({ name: 'translatedBy', label: 'Who translated it', hint: 'Leave it empty if you did.' }),
    button({ text: 'Put it beside their words', kind: 'secondary', once: true }),
  ]
  return details({
    summary: 'Add an English translation',
    body: form({ action: `/app/reports/${report.reference}/translation`, csrf, body: fields }),
  })
}
