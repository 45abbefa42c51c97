import { readFileSync, writeFileSync } from 'node:fs'
import { chartExamples, type ParetoData, paretoChart } from '#methods/charts'
import { openLens, openThemes } from '#methods/language'

// Draws the charts in the READMEs of src/methods with our own functions: node docs/pictures/draw-charts.ts
const sentences = readFileSync(
  new URL('../../tests/golden/language/lens-sentences.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as { id: string; text: string })

draw('chart-xmr', chartExamples[0]?.draw({ id: 'xmr' }) ?? '')
draw('chart-lens', pareto(await findingsByCategory()))
draw('chart-themes', pareto(await textsByTheme()))

async function findingsByCategory(): Promise<ParetoData> {
  const lens = await openLens()
  const findings = sentences.flatMap(({ text }) => lens(text).findings)
  const byCategory = Map.groupBy(findings, ({ category }) => category.replaceAll('_', ' '))
  return {
    counts: [...byCategory].map(([name, found]) => ({ name, count: found.length })),
    words: { one: 'finding', many: 'findings' },
    kinds: 'kinds of words',
    measure: 'What the lens sees in 300 made-up sentences, half of them free of blame',
  }
}

async function textsByTheme(): Promise<ParetoData> {
  const findThemes = await openThemes()
  const { themes } = findThemes(sentences)
  return {
    counts: themes.map(({ label, count }) => ({ name: label, count })),
    words: { one: 'sentence', many: 'sentences' },
    kinds: 'themes',
    measure: 'Themes of 300 made-up sentences; one can speak of several',
  }
}

function pareto(data: ParetoData): string {
  return paretoChart(data, { id: 'chart' })
}

function draw(name: string, svg: string): void {
  writeFileSync(new URL(`${name}.svg`, import.meta.url), svg)
}
