// Loaded when somebody asks for their six words on a phone: no first visit has it.
export { showSlip } from './enhancements/show-slip.ts'
