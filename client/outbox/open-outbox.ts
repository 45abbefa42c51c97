import type { KeptReport } from './kept-report.ts'
import type { LastWords } from './last-words.ts'

/** What this browser keeps for us: reports that wait, and whose phone it is. */
export type Outbox = {
  all(): Promise<KeptReport[]>
  get(id: string): Promise<KeptReport | undefined>
  /** Resolves when the report is on the disk. */
  put(report: KeptReport): Promise<void>
  remove(id: string): Promise<void>
  /** Puts `after` in the place of `before`, or nothing, unless `before` was changed meanwhile. */
  replace(before: KeptReport, after?: KeptReport): Promise<void>
  isOwnPhone(): Promise<boolean>
  setOwnPhone(own: boolean): Promise<void>
  lastWords(): Promise<LastWords | undefined>
  setLastWords(words: LastWords | undefined): Promise<void>
  ownKey(): Promise<CryptoKey | undefined>
  /** Keeps a key unless another tab was first; gives the one that is kept. */
  keepOwnKey(made: CryptoKey): Promise<CryptoKey>
}

/** Opens the outbox in IndexedDB; rejects where a browser keeps nothing, as some private windows do. */
export async function openOutbox(): Promise<Outbox> {
  const opening = indexedDB.open('candour', 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('reports', { keyPath: 'id' })
    opening.result.createObjectStore('settings')
  }
  const database = await done(opening)
  // A newer page in another tab must not wait for this one to be closed.
  database.onversionchange = () => database.close()
  const read = (store: string) => database.transaction(store).objectStore(store)
  const write = (store: string, work: (kept: IDBObjectStore) => void) => written(database, store, work)
  return {
    all: () => done(read('reports').getAll()),
    get: id => done(read('reports').get(id)),
    put: report => write('reports', kept => kept.put(report)),
    remove: id => write('reports', kept => kept.delete(id)),
    replace: (before, after) => write('reports', kept => replaceIn(kept, before, after)),
    isOwnPhone: async () => (await done(read('settings').get('own-phone'))) === true,
    setOwnPhone: own => write('settings', kept => kept.put(own, 'own-phone')),
    lastWords: () => done(read('settings').get('last-words')),
    setLastWords: words => write('settings', kept => kept.put(words, 'last-words')),
    ownKey: () => done(read('settings').get('own-key')),
    keepOwnKey: made => keptFirst(database, made),
  }
}

function replaceIn(kept: IDBObjectStore, before: KeptReport, after: KeptReport | undefined) {
  const now: IDBRequest<KeptReport | undefined> = kept.get(before.id)
  now.onsuccess = () => {
    if (now.result?.stamp !== before.stamp) return
    if (after) kept.put(after)
    else kept.delete(before.id)
  }
}

async function keptFirst(database: IDBDatabase, made: CryptoKey): Promise<CryptoKey> {
  let kept = made
  await written(database, 'settings', settings => {
    const before: IDBRequest<CryptoKey | undefined> = settings.get('own-key')
    before.onsuccess = () => {
      if (before.result) kept = before.result
      else settings.put(made, 'own-key')
    }
  })
  return kept
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

// "strict": the answer comes after the disk has it, not only the system's memory.
function written(database: IDBDatabase, store: string, work: (kept: IDBObjectStore) => void): Promise<void> {
  const transaction = database.transaction(store, 'readwrite', { durability: 'strict' })
  work(transaction.objectStore(store))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
