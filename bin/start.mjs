import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { runThrough } from './run-through.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [...args] = process.argv.slice(2)
const watches = args.includes('--watch')
const node = install(root, { withTools: watches })
const built = spawnSync(node, [join(root, 'client', 'build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
if (built.status === 0) {
  const watch = watches ? ['--watch', '--watch-preserve-output'] : []
  const rest = args.filter(arg => arg !== '--watch')
  runThrough(node, [...watch, join(root, 'src', 'main.ts'), 'start', ...rest])
} else {
  console.error('The pages could not be built: the lines above say why.')
  process.exitCode = 1
}
