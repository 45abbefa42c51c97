/**
 * What one register may be. A provider's register of ten years is a few thousand rows; these stand well above that and
 * keep one file from using up the machine.
 */
export const limits = {
  bytes: 20_000_000,
  unpackedBytes: 200_000_000,
  zipEntries: 2_000,
  rows: 50_000,
  columns: 200,
  cells: 2_000_000,
  /** A spreadsheet cell holds 32,767 characters; a CSV may hold more. */
  cellCharacters: 100_000,
} as const
