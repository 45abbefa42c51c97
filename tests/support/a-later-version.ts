import {
  type RuleVersion,
  readVersion,
  ruleVersions,
} from '../../src/capabilities/duties/reference/rule-versions.ts'
import { newest } from '../../src/capabilities/duties/reference/versions.data.ts'

/**
 * Versions for tests: those that were published, and a made-up one that holds from 6 April 2027. In it the ICO is to be told within 48 hours
 * under another title, insurers are owed nothing, and a made-up board is told of every fire. None of it is law.
 */
export function aLaterVersion(): readonly RuleVersion[] {
  const stays = newest.rules.filter(({ id }) => id !== 'INSURER')
  const changed = stays.map(rule =>
    rule.id === 'ICO-72H'
      ? { ...rule, title: 'Made-up title', deadline: { ...rule.deadline, iso8601: 'PT48H' } }
      : rule,
  )
  const fire = newest.rules.find(({ id }) => id === 'FIRE')
  const rules = [...changed, { ...fire, id: 'MADE-UP-BOARD', recipient: 'A made-up board' }]
  const later = readVersion({ effectiveFrom: '2027-04-06', data: { version: '9.9.9', rules } })
  return [...ruleVersions, later]
}
