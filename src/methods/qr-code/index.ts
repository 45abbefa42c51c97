/** Squares that a phone's camera reads, drawn by the server on posters and by a browser from words that no server has. */

export { type QrDrawing, qrDrawing } from './qr-drawing.ts'
