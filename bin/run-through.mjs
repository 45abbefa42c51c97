import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program in place of this one: its input, output, signals and exit code are passed through. */
export function runThrough(program, args, options = {}) {
  const child = spawn(program, args, { stdio: 'inherit', ...options })
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal))
  child.on('error', fault => {
    console.error(`${program} could not be started: ${fault.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
