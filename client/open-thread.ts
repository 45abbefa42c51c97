import { enterOpens } from './enhancements/enter-opens.ts'
import { secondChance } from './enhancements/second-chance.ts'
import { wordsInAddress } from './enhancements/words-in-address.ts'

wordsInAddress(document)
enterOpens(document)
void secondChance(document)
