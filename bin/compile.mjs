import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'

// What "npm pack" ships: a mirror of the checkout in which TypeScript has become JavaScript, because Node strips no
// types below node_modules. Being a mirror, every path from one file to another stays what it was.
const root = fileURLToPath(new URL('..', import.meta.url))
const mirror = join(root, 'dist', 'server')
const node = install(root, { withTools: true })

rmSync(mirror, { recursive: true, force: true })
run([join('client', 'build.ts')])
run([join('node_modules', 'typescript-7', 'bin', 'tsc'), '-p', 'tsconfig.build.json'])
for (const folder of ['src', 'database'])
  cpSync(join(root, folder), join(mirror, folder), { recursive: true, filter: isKept })
cpSync(join(root, 'dist', 'assets'), join(mirror, 'dist', 'assets'), { recursive: true })
for (const file of readdirSync(mirror, { recursive: true }))
  if (file.endsWith('.js')) pointToJavaScript(join(mirror, file))
writeFileSync(join(mirror, 'package.json'), manifest())

function run(args) {
  const { status } = spawnSync(node, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) process.exit(1)
}

function isKept(source) {
  return extname(source) !== '.ts' && basename(source) !== 'README.md'
}

// The compiler turns the paths of imports; those of worker threads are plain text to it.
function pointToJavaScript(file) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/(new URL\('[^']+)\.ts(', import\.meta\.url\))/g, '$1.js$2'))
}

function manifest() {
  const { name, version, type, imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const turned = Object.entries(imports).map(([from, to]) => [from, to.replace(/\.ts$/, '.js')])
  return `${JSON.stringify({ name, version, type, imports: Object.fromEntries(turned) }, null, 2)}\n`
}
