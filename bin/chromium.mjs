import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * The browser that the journeys are tested in: CHROMIUM, else one that is installed. As root a missing one is
 * installed; otherwise this names the one command to run and gives undefined. The tests never go on without it.
 */
export function ensureChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  if (process.getuid?.() === 0 && isProgram('apt-get')) return installChromium()
  console.error(`The tests need Chromium. Run: ${howToInstall()}`)
  return undefined
}

function findChromium() {
  const given = [process.env.CHROMIUM, ...NAMES.flatMap(inPath), MAC]
  return given.find(file => file && isExecutable(file))
}

function installChromium() {
  console.log('Installing Chromium for the tests.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = args =>
    spawnSync('apt-get', ['-q', '-y', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  const installed = apt(['update']) && apt(['install', '--no-install-recommends', 'chromium'])
  if (!installed) console.error('Chromium could not be installed: the lines above say why.')
  return findChromium()
}

function howToInstall() {
  if (process.platform === 'darwin') return 'brew install --cask google-chrome'
  if (isProgram('apt-get')) return 'sudo apt-get install -y chromium'
  return isProgram('dnf') ? 'sudo dnf install -y chromium' : 'install Chromium and set CHROMIUM to its path'
}

function isProgram(name) {
  return inPath(name).some(isExecutable)
}

function inPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '')
  return folders.map(folder => join(folder, name))
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
