export { controlChart } from './control/control-chart.ts'
export { controlHeadline } from './control/control-headline.ts'
export type { ControlChartData } from './control/control-stage.ts'
export { controlTable } from './control/describe-control.ts'
export { acciMap, acciMapTable } from './diagrams/accimap/accimap.ts'
export type { AcciMapData } from './diagrams/accimap/graph.ts'
export { type FishboneData, fishbone, fishboneTable } from './diagrams/fishbone.ts'
export { type SeipsData, type SeipsPart, seipsParts, seipsPicture, seipsTable } from './diagrams/seips.ts'
export { type TimelineData, timeline, timelineTable } from './diagrams/timeline.ts'
export type { ChartOptions } from './drawing/frame.ts'
export type { Theme } from './drawing/palette.ts'
export type { SeriesWords } from './drawing/series-words.ts'
export type { NumbersTable } from './drawing/table.ts'
export { type ChartExample, chartExamples } from './examples.ts'
export { type FunnelChartData, funnelChart } from './funnel/funnel-chart.ts'
export { funnelHeadline, funnelTable } from './funnel/funnel-words.ts'
export { type ParetoData, paretoChart, paretoHeadline, paretoTable } from './parts/pareto-chart.ts'
export {
  multiplesHeadline,
  multiplesTable,
  type SmallMultiplesData,
  smallMultiples,
} from './parts/small-multiples.ts'
export { type SparklineOptions, sparkline } from './parts/sparkline.ts'
export {
  type StackedMonthsData,
  stackedHeadline,
  stackedMonths,
  stackedTable,
} from './parts/stacked-months.ts'
export { headline } from './xmr/headline.ts'
export { numbersTable } from './xmr/numbers-table.ts'
export { type XmrChartData, xmrChart } from './xmr/xmr-chart.ts'
