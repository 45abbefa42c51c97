/** Colours of one theme. Every text colour is at least 4.5:1 on its ground. */
export type Palette = {
  ground: string
  ink: string
  soft: string
  grid: string
  band: string
  outerBand: string
  centre: string
  improvement: string
  concern: string
}

export type Theme = 'light' | 'dark' | 'print'

/**
 * Explicit colours, as the same string goes to page, PDF and DOCX, where CSS variables do not reach.
 * No red anywhere: rust is kept for "unsafe now", and reporting counts are drawn in ink.
 */
export const palettes: Record<Theme, Palette> = {
  light: {
    ground: '#FFFFFF',
    ink: '#14302F',
    soft: '#4A5F5D',
    grid: '#E6E1D8',
    band: '#E4EFEC',
    outerBand: '#F1F7F5',
    centre: '#0B5D5B',
    improvement: '#0B5D5B',
    concern: '#7A2E5D',
  },
  dark: {
    ground: '#10211F',
    ink: '#EAF1EE',
    soft: '#A9BDB9',
    grid: '#2A3F3C',
    band: '#1B3833',
    outerBand: '#162C29',
    centre: '#6FC7BE',
    improvement: '#6FC7BE',
    concern: '#E3A6CC',
  },
  print: {
    ground: '#FFFFFF',
    ink: '#000000',
    soft: '#333333',
    grid: '#CCCCCC',
    band: '#EEEEEE',
    outerBand: '#F6F6F6',
    centre: '#000000',
    improvement: '#000000',
    concern: '#000000',
  },
}
