/** Parts of GOV.UK Frontend that no page for people without an account has. */
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
  ].join('|'),
)
