/** A line of the table: what was measured, on how much, our figure and what others have where it was measured. */
export type Row = { what: string; size: string; ours: string; peer?: string }

export const count = (value: number) => value.toLocaleString('en-GB')

export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
