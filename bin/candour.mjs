#!/usr/bin/env node
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNode, howToGetNode } from './find-node.mjs'
import { runThrough } from './run-through.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// Node refuses to strip types below node_modules, so an installed package brings compiled JavaScript.
const isInstalled = root.includes(`${sep}node_modules${sep}`)
const main = isInstalled ? join(root, 'dist', 'server', 'src', 'main.js') : join(root, 'src', 'main.ts')
const node = findNode(root)
if (node === undefined) {
  console.error(howToGetNode)
  process.exitCode = 1
} else {
  runThrough(node, [main, ...process.argv.slice(2)])
}
