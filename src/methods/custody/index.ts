/** Keys that stay with a person: made in their browser, locked with words, opened nowhere else. */

export { fromBase64Url } from './from-base64-url.ts'
export { lockWithWords, unlockWithWords } from './lock-with-words.ts'
export { lockName, openLockedName, type WhoItIs } from './locked-name.ts'
export { type NewKeyPair, newKeyPair, receiverOf } from './new-key-pair.ts'
