import { secondChance } from './enhancements/second-chance.ts'
import { wordsInAddress } from './enhancements/words-in-address.ts'

wordsInAddress(document)
void secondChance(document)
