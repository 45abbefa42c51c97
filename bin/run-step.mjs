import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/**
 * Runs one program of a check. It is quiet when all is well: its name and how long it took; otherwise everything
 * that it printed as well. `live` shows its output while it runs.
 */
export async function runStep(root, { name, program, args, env = {}, live = false }) {
  const began = performance.now()
  const { code, output } = await run(program, args, { cwd: root, env: { ...process.env, ...env } }, live)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const ok = code === 0
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (!ok && !live) console.log(output)
  return { name, ok }
}

function run(program, args, options, live) {
  return new Promise(done => {
    const chunks = []
    const child = spawn(program, args, {
      ...options,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    })
    child.stdout?.on('data', chunk => chunks.push(chunk))
    child.stderr?.on('data', chunk => chunks.push(chunk))
    child.on('error', fault => done({ code: 1, output: fault.message }))
    child.on('close', code => done({ code, output: Buffer.concat(chunks).toString() }))
  })
}
