export type { Access } from './model/access-table.ts'
export { accessTable } from './model/access-table.ts'
export { mayAt, mayUse } from './model/may.ts'
