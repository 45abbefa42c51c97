import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// npm leaves an optional package out of package-lock.json when the registry it was written with does not have it,
// such as the build for another system on a mirror; "npm ci" then refuses the file everywhere. This adds those
// packages by name, version and system, which is all that npm needs to pass over them. With --check it only tells.
const file = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = Object.entries(lock.packages).flatMap(missingOf)
if (missing.length > 0 && process.argv.includes('--check')) {
  console.error(
    `package-lock.json misses ${missing.map(({ path }) => path).join(', ')}: run "node bin/complete-lockfile.mjs".`,
  )
  process.exitCode = 1
} else if (missing.length > 0) {
  const { '': root, ...packages } = lock.packages
  const sorted = Object.entries({ ...packages, ...asPackages(missing) }).sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  )
  writeFileSync(
    file,
    `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`,
  )
}

function missingOf([path, { dev, optionalDependencies = {} }]) {
  const wanted = Object.entries(optionalDependencies).filter(([name]) => !isThere(path, name))
  const mark = dev ? { dev, optional: true } : { optional: true }
  return wanted.map(([name, version]) => ({
    path: `node_modules/${name}`,
    entry: { version, ...systemIn(name), ...mark },
  }))
}

function asPackages(list) {
  return Object.fromEntries(list.map(({ path, entry }) => [path, entry]))
}

// As Node looks for a package: beside the one that wants it, then further up.
function isThere(path, name) {
  const steps = path === '' ? [] : path.split('/node_modules/')
  const places = steps.map((_, depth) => steps.slice(0, depth + 1).join('/node_modules/'))
  return ['', ...places].some(
    place => `${place === '' ? '' : `${place}/`}node_modules/${name}` in lock.packages,
  )
}

function systemIn(name) {
  const words = name.split(/[/-]/)
  const one = list => list.filter(word => words.includes(word))
  const os = one([
    'aix',
    'android',
    'darwin',
    'freebsd',
    'linux',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
    'win32',
  ])
  const cpu = one([
    'arm',
    'arm64',
    'ia32',
    'loong64',
    'mips64el',
    'ppc64',
    'riscv64',
    's390x',
    'wasm32',
    'x64',
  ])
  const libc = name.includes('musl') ? ['musl'] : name.endsWith('gnu') ? ['glibc'] : []
  return Object.fromEntries(Object.entries({ cpu, os, libc }).filter(([, list]) => list.length > 0))
}
