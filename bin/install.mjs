import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode, howToGetNode } from './find-node.mjs'
import { packagesMatch } from './packages-match.mjs'
import { runningDatabase } from './running-database.mjs'

/**
 * Installs the packages of package-lock.json unless they are installed already, and ends the program with one
 * sentence when that cannot be done. `withTools` asks for what checks and tests need as well.
 * Returns the Node that runs everything else.
 */
export function install(root, { withTools = false } = {}) {
  if (!packagesMatch(root, { withTools })) installNow(root, withTools)
  return findNode(root) ?? giveUp(howToGetNode)
}

function installNow(root, withTools) {
  const database = runningDatabase(root)
  if (database) {
    giveUp(
      `Candour's packages have changed, and its database (process ${database}) still runs: stop Candour, or end what a crash left behind with "kill -INT ${database}", then start it again.`,
    )
  }
  console.log("Installing Candour's packages; the first time this takes a minute or two.")
  // Scripts are not run: nothing that Candour needs has one, and a package that was tampered with could.
  const include = withTools ? ['--include=dev'] : []
  const result = runNpm(root, [
    'ci',
    '--ignore-scripts',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...include,
  ])
  if (result.status !== 0)
    giveUp(
      `${startOf(result.stderr)}\nThe packages could not be installed (npm ci --ignore-scripts): the lines above say why.`,
    )
}

function runNpm(root, args) {
  const npm = process.env.npm_execpath ?? ''
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' }
  // npm started us: use the very same one, which need not be the first in PATH.
  if (/npm-cli\.c?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

// npm goes on to explain all its options, which would hide its reason.
function startOf(text) {
  return (text ?? '').split('\n').slice(0, 12).join('\n')
}

function giveUp(message) {
  console.error(message.trim())
  process.exit(1)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  install(fileURLToPath(new URL('..', import.meta.url)), { withTools: true })
}
