import { closeBehind } from './enhancements/close-behind.ts'

closeBehind(document)
