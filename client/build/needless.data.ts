type Needless = { readonly what: RegExp; readonly instead: string; readonly why: string }

/** What GOV.UK Frontend brings along that the pages for people without an account do not need, in a minified sheet. */
export const needless: readonly Needless[] = [
  {
    what: /@media print\{[^{}]+\{font-family:inherit\}\}/g,
    instead: '',
    why: 'Said above it for the screen.',
  },
  {
    what: /;?-webkit-font-smoothing:antialiased;-moz-osx-font-smoothing:grayscale/g,
    instead: '',
    why: 'Thins letters on one make of computer; these pages have the system’s own face.',
  },
  {
    what: /var\((--govuk-[\w-]+), #[\da-f]+\)/g,
    instead: 'var($1)',
    why: 'Our tokens set every one of them.',
  },
  {
    what: /:not\(\.(?:govuk-[\w-]+--(?:m|l|xl)|button--text)\)/g,
    instead: '',
    why: 'No page has those.',
  },
  { what: /@supports not \([^)]*\)\{[^{}]+\{[^{}]*\}\}/g, instead: '', why: 'Browsers of before 2018.' },
  { what: /,\(-ms-high-contrast:active\)/g, instead: '', why: 'Internet Explorer.' },
  {
    what: /[^{}]+:disabled[^{}]*\{[^{}]*\}/g,
    instead: '',
    why: 'Nothing is ever disabled: everything can be sent.',
  },
  {
    what: /\.govuk-input(?:::-webkit[^{}]+|\[type=number\])\{[^{}]*\}/g,
    instead: '',
    why: 'No field is one for numbers.',
  },
  { what: /\.govuk-(?:fieldset|date-input):after\{[^{}]*\}/g, instead: '', why: 'Nothing floats.' },
  {
    what: /\.govuk-input--width-\d\{max-width:[\d.]+em\}/g,
    instead: '',
    why: 'Our own widths come after them.',
  },
  {
    what: /\.govuk-(?:label|hint|error-message|fieldset__legend)\{font-family:inherit\}/g,
    instead: '',
    why: 'So does every text, unless it is in a field.',
  },
  {
    what: /outline-offset:0;box-shadow:inset 0 0 0 2px var\(--govuk-input-border-colour\)/g,
    instead: '',
    why: 'Our own focus comes after it.',
  },
  {
    what: /\.govuk-(?:input|textarea|select)--error(?::focus)?\{border-color:var\(--govuk-[\w-]+\)\}/g,
    instead: '',
    why: 'Our own edge of a field with a mistake comes after it.',
  },
  {
    what: /@media\(min-width:40\.0625em\)\{\.govuk-textarea\{margin-bottom:30px\}\}/g,
    instead: '',
    why: 'Our own margin comes after it.',
  },
  {
    what: /-webkit-clip-path:inset\(50%\)!important;|-ms-user-select:none;/g,
    instead: '',
    why: 'Browsers of before 2018.',
  },
  { what: /[^{}]+\{\}/g, instead: '', why: 'Rules of which nothing is left.' },
]
