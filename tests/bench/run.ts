/** npm run bench [submit|…]: speed as ratios in one run, never asserted. Figures move with the neighbours' load. */
const benches: Record<string, () => Promise<void>> = {
  submit: async () => (await import('./submit.ts')).benchSubmit(),
  pages: async () => (await import('./pages.ts')).benchPages(),
  methods: async () => (await import('./methods.ts')).benchMethods(),
  'first-visit': async () => (await import('./first-visit.ts')).benchFirstVisit(),
}

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n== ${name}`)
  await bench()
}
