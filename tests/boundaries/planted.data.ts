/** One planted violation per dependency rule: the file that must be caught, and what it says. */
export type Planted = { rule: string; file: string; source: string }

const c = 'src/capabilities'

/** What must stand there for the planted imports to resolve. */
export const ground: Record<string, string> = {
  [`${c}/organisation/index.ts`]: 'export const organisation = 1',
  [`${c}/attention/index.ts`]: 'export const attention = 1',
  [`${c}/identity/index.ts`]: 'export const identity = 1',
  [`${c}/reporting/index.ts`]: 'export const reporting = 1',
  [`${c}/reporting/store.ts`]: 'export const store = 1',
  [`${c}/reporting/queries/reports.ts`]: 'export const reports = 1',
  [`${c}/reporting/routes.ts`]: 'export const routes = 1',
  [`${c}/triage/index.ts`]: 'export const triage = 1',
  [`${c}/duties/index.ts`]: 'export const duties = 1',
  [`${c}/support/index.ts`]: 'export const support = 1',
  [`${c}/review/index.ts`]: 'export const review = 1',
  [`${c}/improvement/index.ts`]: 'export const improvement = 1',
  [`${c}/learning/index.ts`]: 'export const learning = 1',
  [`${c}/insight/index.ts`]: 'export const insight = 1',
  [`${c}/assurance/index.ts`]: 'export const assurance = 1',
  [`${c}/exchange/index.ts`]: 'export const exchange = 1',
  [`${c}/fairness/index.ts`]: 'export const fairness = 1',
  'src/platform/clock.ts': 'export const clock = 1',
  'src/platform/database/pools.ts': 'export const pools = 1',
  'src/platform/database/behind-wall.ts': 'export const behindWall = 1',
  'src/screens/home.ts': 'export const home = 1',
  'src/web/index.ts': 'export const web = 1',
  'src/methods/statistics/index.ts': 'export const statistics = 1',
  'tests/support/people.ts': 'export const people = 1',
}

const upwards = [
  ['organisation', 'identity'],
  ['identity', 'attention'],
  ['attention', 'reporting'],
  ['reporting', 'triage'],
  ['triage', 'duties'],
  ['duties', 'support'],
  ['support', 'review'],
  ['review', 'improvement'],
  ['improvement', 'learning'],
  ['learning', 'insight'],
  ['insight', 'assurance'],
  ['assurance', 'exchange'],
] as const

const orderViolations: Planted[] = upwards.flatMap(([from, to]) => [
  {
    rule: `${from}-uses-only-what-is-listed`,
    file: `${c}/${from}/by-path.ts`,
    source: `export * from '../${to}/index.ts'`,
  },
  {
    rule: `${from}-uses-only-what-is-listed`,
    file: `${c}/${from}/by-door.ts`,
    source: `export * from '#capabilities/${to}'`,
  },
])

export const planted: Planted[] = [
  ...orderViolations,
  {
    rule: 'exchange-uses-only-what-is-listed',
    file: `${c}/exchange/by-door.ts`,
    source: "export * from '#capabilities/fairness'",
  },
  {
    rule: 'one-door',
    file: `${c}/triage/deep.ts`,
    source: "export * from '../reporting/queries/reports.ts'",
  },
  {
    rule: 'unknown-capability',
    file: `${c}/gossip/index.ts`,
    source: "export * from '#capabilities/identity'",
  },
  { rule: 'model-is-pure', file: `${c}/triage/model/clock.ts`, source: "export * from '#platform/clock'" },
  {
    rule: 'model-borrows-types-only',
    file: `${c}/triage/model/values.ts`,
    source: "export * from '#capabilities/reporting'",
  },
  {
    rule: 'pages-never-query',
    file: `${c}/reporting/pages/list.ts`,
    source: "export * from '../queries/reports.ts'",
  },
  {
    rule: 'routes-write-through-commands',
    file: `${c}/reporting/routes.ts`,
    source: "export * from './store.ts'",
  },
  {
    rule: 'only-stores-and-queries-know-sql',
    file: `${c}/reporting/commands/sql.ts`,
    source: "export { sql } from 'kysely'",
  },
  {
    rule: 'platform-knows-no-domain',
    file: 'src/platform/jobs.ts',
    source: "export * from '#capabilities/reporting'",
  },
  {
    rule: 'design-system-knows-no-domain',
    file: 'src/web/card.ts',
    source: "export * from '#capabilities/reporting'",
  },
  {
    rule: 'only-app-mounts-routes',
    file: 'src/commands/serve.ts',
    source: "export * from '../capabilities/reporting/routes.ts'",
  },
  {
    rule: 'nothing-imports-screens',
    file: `${c}/assurance/home.ts`,
    source: "export * from '../../screens/home.ts'",
  },
  { rule: 'walls-hold', file: 'src/screens/record.ts', source: "export * from '#capabilities/fairness'" },
  { rule: 'walls-hold', file: 'src/screens/tasks.ts', source: "export * from '#capabilities/support'" },
  {
    rule: 'nothing-imports-support',
    file: `${c}/review/care.ts`,
    source: "export * from '#capabilities/support'",
  },
  {
    rule: 'behind-the-wall-through-one-door',
    file: `${c}/insight/store.ts`,
    source: "export * from '../../platform/database/behind-wall.ts'",
  },
  {
    rule: 'methods-know-nothing-of-the-service',
    file: 'src/methods/statistics/service.ts',
    source: "export * from '#capabilities/insight'",
  },
  { rule: 'no-circular', file: 'src/platform/and-round.ts', source: "export * from './round.ts'" },
  {
    rule: 'no-test-code-in-production',
    file: 'src/platform/fake.ts',
    source: "export * from '../../tests/support/people.ts'",
  },
  {
    rule: 'browser-shares-contracts-only',
    file: 'client/outbox.ts',
    source: "export * from '#platform/clock'",
  },
  {
    rule: 'contract-is-portable',
    file: `${c}/reporting/contract.ts`,
    source: "export * from '#methods/statistics'",
  },
  { rule: 'not-to-unresolvable', file: 'src/platform/lost.ts', source: "export * from './nowhere.ts'" },
  {
    rule: 'no-dev-dependency-in-production',
    file: 'src/platform/tool.ts',
    source: "export * from 'fast-check'",
  },
]

/** The other half of the planted circle. */
export const companions: Record<string, string> = {
  'src/platform/round.ts': "export * from './and-round.ts'",
}
