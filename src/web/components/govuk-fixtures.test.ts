import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { html } from '../html.ts'
import { comparableMarkup } from '../testing/comparable-markup.ts'
import { govukControls } from '../testing/govuk-controls.ts'
import { govukFixtures, optionPaths } from '../testing/govuk-fixtures.ts'
import { govukGroups } from '../testing/govuk-groups.ts'
import { govukLists } from '../testing/govuk-lists.ts'
import { govukWords } from '../testing/govuk-words.ts'

const govukComponents = { ...govukControls, ...govukGroups, ...govukLists, ...govukWords }

for (const [name, component] of Object.entries(govukComponents)) {
  describe(`${name} gives the markup that GOV.UK Frontend has tested with people`, () => {
    const fixtures = govukFixtures(name)
    const left = (options: unknown) => optionPaths(options).filter(path => path in component.without)

    for (const fixture of fixtures) {
      const reason = component.except?.[fixture.name]
      if (left(fixture.options).length > 0 || reason !== undefined) continue
      test(fixture.name, () => {
        const ours = String(html`${component.render(fixture.options)}`)
        assert.deepEqual(comparableMarkup(ours), comparableMarkup(fixture.html))
      })
    }

    test('every option and exception that we leave out is one that it still has', () => {
      const used = new Set(fixtures.flatMap(fixture => optionPaths(fixture.options)))
      const names = new Set(fixtures.map(fixture => fixture.name))
      assert.deepEqual(
        Object.keys(component.without).filter(path => !used.has(path)),
        [],
      )
      assert.deepEqual(
        Object.keys(component.except ?? {}).filter(one => !names.has(one)),
        [],
      )
    })
  })
}
