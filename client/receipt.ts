import { closeReceipt } from './enhancements/close-receipt.ts'

void closeReceipt(document)
