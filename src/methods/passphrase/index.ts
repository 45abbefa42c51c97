export { wordList } from './list/word-list.ts'
export { newPassphrase, passphraseFromBytes } from './passphrase-from-bytes.ts'
export { type ReadPassphrase, readPassphrase } from './reading/read-passphrase.ts'
export { toBase64Url, verifier, verifierMessage } from './verifier.ts'
