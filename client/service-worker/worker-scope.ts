// TypeScript describes either pages or workers; this is the part of a worker that we use.

type Extendable = Event & { waitUntil(work: Promise<unknown>): void }

export type Fetching = Extendable & {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

type Events = {
  install: Extendable
  activate: Extendable
  fetch: Fetching
  message: Extendable & { readonly data: unknown }
  sync: Extendable & { readonly tag: string }
}

/** A form as a page got it, before any script changed it, and the address of the same in English. */
export type ShownForm = { address: string; html: string; english?: string | undefined }

/** What a worker belongs to: the name of a build, and the addresses of the files that it keeps. */
export type Build = { readonly name: string; readonly assets: readonly string[] }

export type WorkerScope = {
  readonly build: Build
  addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
