import type { Example } from '../gallery/example.ts'
import { actionLink } from './action-link.ts'
import { button } from './button.ts'
import { buttonGroup } from './button-group.ts'

export const buttonExamples: readonly Example[] = [
  { name: 'main action', body: button({ text: 'Send', once: true }), public: true },
  {
    name: 'group',
    body: buttonGroup([
      button({ text: 'Save and close' }),
      button({ text: 'Save for later', kind: 'secondary' }),
      actionLink({ text: 'Back to the record', href: '#', kind: 'secondary' }),
    ]),
  },
  { name: 'cannot be undone', body: button({ text: 'Undo this import', kind: 'warning' }) },
  { name: 'disabled', body: button({ text: 'Close the record', disabled: true }) },
  { name: 'as text', body: button({ text: 'Sign out', classes: 'button--text' }) },
]
