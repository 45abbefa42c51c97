// What each capability may use. Read it top to bottom: nothing may point upwards.
const mayUse = {
  organisation: [],
  identity: ['organisation'],
  attention: ['organisation', 'identity'],
  reporting: ['organisation', 'identity', 'attention'],
  triage: ['organisation', 'identity', 'attention', 'reporting'],
  duties: ['organisation', 'identity', 'attention', 'reporting', 'triage'],
  support: ['organisation', 'identity', 'attention', 'reporting', 'triage'],
  review: ['organisation', 'identity', 'attention', 'reporting', 'triage', 'duties'],
  improvement: ['organisation', 'identity', 'attention', 'reporting', 'triage', 'review'],
  learning: ['organisation', 'identity', 'attention', 'reporting', 'triage', 'review', 'improvement'],
  insight: [
    'organisation',
    'identity',
    'attention',
    'reporting',
    'triage',
    'review',
    'improvement',
    'learning',
  ],
  assurance: [
    'organisation',
    'identity',
    'attention',
    'reporting',
    'triage',
    'review',
    'improvement',
    'learning',
    'insight',
  ],
  exchange: [
    'organisation',
    'identity',
    'attention',
    'reporting',
    'triage',
    'review',
    'improvement',
    'learning',
    'insight',
    'assurance',
  ],
}

// The list is its own proof of direction: a name may only list names above it.
const names = Object.keys(mayUse)
for (const [index, name] of names.entries()) {
  const upwards = mayUse[name].filter(used => !names.slice(0, index).includes(used))
  if (upwards.length > 0) throw new Error(`${name} may not use ${upwards.join(', ')}: not above it`)
}

const capability = name => `^src/capabilities/${name}/`
const database = '(^|/)node_modules/(kysely|pg)/'
const tests = ['\\.test\\.ts$', '/testing\\.ts$']
const rule = (name, from, to, comment) => ({
  name,
  severity: 'error',
  from,
  to,
  ...(comment ? { comment } : {}),
})

const orderRules = Object.entries(mayUse).map(([name, allowed]) =>
  rule(
    `${name}-uses-only-what-is-listed`,
    { path: capability(name), pathNot: tests },
    { path: '^src/capabilities/', pathNot: [name, ...allowed].map(capability) },
  ),
)

module.exports = {
  forbidden: [
    ...orderRules,
    rule(
      'one-door',
      { path: '^src/capabilities/([^/]+)/', pathNot: tests },
      {
        path: '^src/capabilities/',
        pathNot: ['^src/capabilities/$1/', '^src/capabilities/[^/]+/(index|contract|testing)\\.ts$'],
      },
      'Other capabilities are reached through index.ts only.',
    ),
    rule(
      'unknown-capability',
      { path: '^src/capabilities/', pathNot: names.map(capability) },
      {},
      'Add the new folder to mayUse.',
    ),
    rule(
      'model-is-pure',
      { path: '^src/capabilities/[^/]+/model(\\.ts|/)', pathNot: tests },
      {
        pathNot: [
          '^src/capabilities/[^/]+/(model(\\.ts|/)|reference/|contract\\.ts$|index\\.ts$)',
          '^src/methods/',
          '^src/platform/(result|time|ids|context)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
      'Rules of the domain touch no database, network, clock or page.',
    ),
    rule(
      'model-borrows-types-only',
      { path: '^src/capabilities/([^/]+)/model(\\.ts|/)', pathNot: tests },
      {
        path: ['^src/capabilities/[^/]+/index\\.ts$', '^src/platform/context\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'pages-never-query',
      { path: '^src/capabilities/[^/]+/pages(\\.ts|/)' },
      {
        path: ['^src/platform/database', '^src/capabilities/[^/]+/(store\\.ts|queries/)', database],
        dependencyTypesNot: ['type-only'],
      },
      'A page is given what it shows.',
    ),
    rule(
      'routes-write-through-commands',
      { path: '^src/capabilities/[^/]+/routes(\\.ts|/)' },
      {
        path: ['^src/platform/database', '^src/capabilities/[^/]+/store\\.ts', database],
        dependencyTypesNot: ['type-only'],
      },
      'A route asks queries and gives work to commands.',
    ),
    rule(
      'only-stores-and-queries-know-sql',
      { path: '^src/(capabilities|screens|web)/', pathNot: ['/store(\\.ts|/)', '/queries/', ...tests] },
      { path: database },
    ),
    rule(
      'platform-knows-no-domain',
      { path: '^src/platform/', pathNot: tests },
      { path: '^src/(capabilities|screens|web|commands|app|main)' },
    ),
    rule(
      'design-system-knows-no-domain',
      { path: '^src/web/' },
      { path: '^src/(capabilities|screens|commands|app|main)|^src/platform/(database|jobs|mail|storage)' },
    ),
    rule(
      'only-app-mounts-routes',
      { path: '^src/', pathNot: ['^src/app\\.ts$', '^src/(capabilities/[^/]+|screens)/', ...tests] },
      { path: '^src/(capabilities/[^/]+|screens)/routes(\\.ts$|/)' },
    ),
    rule(
      'nothing-imports-screens',
      { path: '^src/', pathNot: ['^src/screens/', '^src/app\\.ts$'] },
      { path: '^src/screens/' },
    ),
    rule(
      'walls-hold',
      { path: '^src/(screens|capabilities/exchange)/' },
      { path: '^src/capabilities/(support|fairness)/' },
      'Support and fairness reach no shared screen and no export.',
    ),
    rule(
      'nothing-imports-support',
      { path: '^src/', pathNot: ['^src/app\\.ts$', '^src/capabilities/support/', ...tests] },
      { path: '^src/capabilities/support/' },
      'Support serves its own pages. app.ts mounts them and starts its reminders.',
    ),
    rule(
      'behind-the-wall-through-one-door',
      { path: '^src/', pathNot: ['^src/capabilities/support/store/inside\\.ts$', ...tests] },
      { path: '^src/platform/database/behind-wall\\.ts$' },
      'Whoever takes the role of a walled schema is named here.',
    ),
    rule(
      'methods-know-nothing-of-the-service',
      { path: '^src/methods/' },
      { path: '^src/(capabilities|screens|web|platform|commands|app|main)' },
    ),
    rule('no-circular', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('no-test-code-in-production', { path: '^src/', pathNot: tests }, { path: [...tests, '^tests/'] }),
    rule(
      'browser-shares-contracts-only',
      { path: '^client/', pathNot: ['^client/build', ...tests] },
      { path: '^src/', pathNot: ['^src/capabilities/[^/]+/contract\\.ts$', '^src/methods/'] },
      'The browser and the server agree through contract.ts and methods, nothing else.',
    ),
    rule(
      'contract-is-portable',
      { path: '^src/capabilities/([^/]+)/contract\\.ts$' },
      // A capability's own model is pure, so the browser may have it too.
      { pathNot: ['(^|/)node_modules/zod/', '/contract\\.ts$', '^src/capabilities/$1/model/'] },
    ),
    rule('not-to-unresolvable', {}, { couldNotResolve: true }),
    rule(
      'no-dev-dependency-in-production',
      { path: '^src/', pathNot: tests },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
