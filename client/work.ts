import { workWhileWriting } from './enhancements/work-while-writing.ts'

// Only on forms of a Candour that asks for it: PROOF_OF_WORK.
workWhileWriting(document)
