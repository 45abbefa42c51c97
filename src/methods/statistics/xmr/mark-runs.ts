/** Marks every member of each unbroken run of at least `length` equal signs; 0 breaks a run. */
export function markRuns(signs: readonly number[], length: number): (-1 | 0 | 1)[] {
  const marks = new Array<-1 | 0 | 1>(signs.length).fill(0)
  let start = 0
  for (let i = 1; i <= signs.length; i++) {
    if (i < signs.length && signs[i] === signs[start]) continue
    const sign = signs[start]
    if (i - start >= length && (sign === 1 || sign === -1)) marks.fill(sign, start, i)
    start = i
  }
  return marks
}
