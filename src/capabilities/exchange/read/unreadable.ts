import { limits } from './limits.ts'

const number = (n: number) => n.toLocaleString('en-GB')
const asXlsx = 'Open it, save it as an Excel workbook (.xlsx) or as CSV, and send that.'

/** Why a file cannot be read as a register, and what the person can do, one sentence or two each. */
export const unreadable = {
  'empty-file': 'The file is empty.',
  'no-rows': 'The file has no rows with anything in them.',
  'file-too-big': `The file is larger than ${number(limits.bytes / 1_000_000)} MB. Split it, for example by year.`,
  'unpacks-too-big': `The workbook unpacks to more than ${number(limits.unpackedBytes / 1_000_000)} MB. Take out pictures and sheets that are not the register.`,
  'too-many-rows': `There are more than ${number(limits.rows)} rows. Split the file, for example by year.`,
  'too-many-columns': `There are more than ${number(limits.columns)} columns. Delete stray cells far to the right, or split the file.`,
  'too-many-cells': `There are more than ${number(limits.cells)} cells. Split the file, for example by year.`,
  'cell-too-long': `One cell holds more than ${number(limits.cellCharacters)} characters. A quotation mark may be missing.`,
  'quote-not-closed':
    'A quotation mark is opened and never closed, so the rest of the file cannot be told apart.',
  'old-excel': `This is a workbook of the old kind (.xls). ${asXlsx}`,
  'binary-workbook': `This is a binary workbook (.xlsb). ${asXlsx}`,
  'open-document': `This is an OpenDocument file. ${asXlsx}`,
  'web-page': `This is a web page with the name of a spreadsheet. ${asXlsx}`,
  'locked-with-a-password':
    'The workbook is locked with a password. Take the password off and send it again.',
  'not-a-register': 'This is not a CSV file or an Excel workbook (.xlsx).',
  damaged: 'The workbook is damaged and cannot be opened. Save it again and send that.',
  'no-such-sheet': 'The workbook has no sheet of that name.',
} as const

export type Unreadable = keyof typeof unreadable
