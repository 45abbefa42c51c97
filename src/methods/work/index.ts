/** A little work that a browser does and a server checks with one hash: what costs one report nothing costs a flood. */

export { isWork } from './is-work.ts'
export { sha256 } from './sha256.ts'
