/** Parts of GOV.UK Frontend, and of our own for people who are signed in, that no page for anybody else has. */
export const neverPublic = new RegExp(
  [
    'govuk-radios',
    'govuk-breadcrumbs',
    'govuk-pagination',
    'govuk-input__',
    'govuk-input--(?:extra|width-(?:3|5|10|20|30))',
    'govuk-label--',
    'govuk-label-wrapper',
    'govuk-fieldset__(?:legend--|heading)',
    'govuk-button--warning',
    'govuk-visually-hidden-focusable',
    'govuk-checkboxes(?:--small|__divider|__conditional)',
    'govuk-frontend-supported',
    'govuk-summary-list',
    'choice__reveal--[4-6]',
    'header__summary',
    'button--text',
    '\\.(?:filters|need|cells|chart|side-by-side|not-printed|slip|stack|measure|small)(?![a-z])',
  ].join('|'),
)
