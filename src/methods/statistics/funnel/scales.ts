/** A scale on which units spread evenly around the target. */
export type FunnelScale = {
  /** Where a ratio stands, and its standard error for a denominator. */
  to: (ratio: number) => number
  back: (at: number) => number
  error: (denominator: number) => number
  /** Ends are left out (trim) or drawn in (winsorise) when over-dispersion is measured. */
  ends: 'trim' | 'winsorise'
}

const clampAngle = (angle: number) => Math.max(0, Math.min(Math.PI / 2, angle))

/**
 * `log` as the Summary Hospital-level Mortality Indicator, `root` as the Care Quality Commission, `angle` (arcsine)
 * for shares. Sources: Spiegelhalter 2005 (QSHC 14:347), 2012; NHS Digital, SHMI specification. The adjusted root
 * limits are squared back, which FunnelPlotR omits (its issue 33).
 */
export const funnelScales: Record<'log' | 'root' | 'angle', FunnelScale> = {
  log: { to: Math.log, back: Math.exp, error: expected => 1 / Math.sqrt(expected), ends: 'trim' },
  root: {
    to: Math.sqrt,
    back: at => Math.max(0, at) ** 2,
    error: expected => 1 / (2 * Math.sqrt(expected)),
    ends: 'winsorise',
  },
  angle: {
    to: ratio => Math.asin(Math.sqrt(ratio)),
    back: at => Math.sin(clampAngle(at)) ** 2,
    error: total => 1 / (2 * Math.sqrt(total)),
    ends: 'winsorise',
  },
}
