import { buttonExamples } from '../components/button.examples.ts'
import { cellsTableExamples } from '../components/cells-table.examples.ts'
import { chartFigureExamples } from '../components/chart-figure.examples.ts'
import { checkboxesExamples } from '../components/checkboxes.examples.ts'
import { choiceExamples } from '../components/choice.examples.ts'
import { dateInputExamples } from '../components/date-input.examples.ts'
import { errorSummaryExamples } from '../components/error-summary.examples.ts'
import { journeyExamples } from '../components/journey.examples.ts'
import {
  breadcrumbsExamples,
  filtersExamples,
  paginationExamples,
  summaryListExamples,
} from '../components/lists.examples.ts'
import { needRowExamples } from '../components/need-row.examples.ts'
import { radiosExamples } from '../components/radios.examples.ts'
import { selectExamples } from '../components/select.examples.ts'
import { tableExamples } from '../components/table.examples.ts'
import { tagExamples } from '../components/tag.examples.ts'
import { textInputExamples } from '../components/text-input.examples.ts'
import { textareaExamples } from '../components/textarea.examples.ts'
import { threadExamples } from '../components/thread.examples.ts'
import {
  bannerExamples,
  detailsExamples,
  emptyStateExamples,
  headingExamples,
  noteExamples,
  quoteExamples,
  sixWordsExamples,
} from '../components/words.examples.ts'
import type { Example } from './example.ts'

export type GalleryExample = Example & { readonly id: string; readonly component: string }

const byComponent: Readonly<Record<string, readonly Example[]>> = {
  heading: headingExamples,
  button: buttonExamples,
  'text input': textInputExamples,
  textarea: textareaExamples,
  choice: choiceExamples,
  radios: radiosExamples,
  checkboxes: checkboxesExamples,
  select: selectExamples,
  'date input': dateInputExamples,
  'error summary': errorSummaryExamples,
  tag: tagExamples,
  'need row': needRowExamples,
  journey: journeyExamples,
  thread: threadExamples,
  note: noteExamples,
  quote: quoteExamples,
  'six words': sixWordsExamples,
  'empty state': emptyStateExamples,
  'summary list': summaryListExamples,
  'cells table': cellsTableExamples,
  table: tableExamples,
  'chart figure': chartFigureExamples,
  filters: filtersExamples,
  details: detailsExamples,
  'notification banner': bannerExamples,
  breadcrumbs: breadcrumbsExamples,
  pagination: paginationExamples,
}

/** Every component in every state: the gallery shows them, and the accessibility tests visit each. */
export const galleryExamples: readonly GalleryExample[] = Object.entries(byComponent).flatMap(
  ([component, examples]) =>
    examples.map(example => ({ ...example, component, id: idOf(`${component} ${example.name}`) })),
)

function idOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
}
