export { answered, type Outcome, type Refusal, refused } from './outcome.ts'
export { isHigh } from './xmr/signals.ts'
export type {
  AssuranceIcon,
  Direction,
  PointMeaning,
  Signal,
  VariationIcon,
  Xmr,
  XmrInput,
  XmrPhase,
} from './xmr/types.ts'
export { xmr } from './xmr/xmr.ts'
