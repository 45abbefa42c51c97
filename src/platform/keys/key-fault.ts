/** Something about the keys that only the person who runs Candour can put right; the message tells them what. */
export class KeyFault extends Error {}
