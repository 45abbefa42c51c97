/** Which documents hold each feature, and how strongly, in flat arrays: feature f is at `starts[f]` to `starts[f + 1]`. */
export type Postings = {
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly weights: Float32Array
}

/** Collects the features of one document after another, and turns them by feature at the end. */
export class PostingsWriter {
  #features = new Uint32Array(1 << 12)
  #weights = new Float32Array(1 << 12)
  #used = 0
  readonly #ends: number[] = []

  add(weights: ReadonlyMap<number, number>): void {
    for (const [feature, weight] of weights) {
      if (this.#used === this.#features.length) this.#double()
      this.#features[this.#used] = feature
      this.#weights[this.#used] = weight
      this.#used++
    }
    this.#ends.push(this.#used)
  }

  /** The postings by feature, documents in order (a counting sort). */
  turned(features: number): Postings {
    const starts = new Uint32Array(features + 1)
    for (let i = 0; i < this.#used; i++) bump(starts, (this.#features[i] ?? 0) + 1, 1)
    for (let f = 0; f < features; f++) bump(starts, f + 1, starts[f] ?? 0)
    const next = starts.slice()
    const documents = new Uint32Array(this.#used)
    const weights = new Float32Array(this.#used)
    let at = 0
    for (const [document, end] of this.#ends.entries()) {
      for (; at < end; at++) {
        const feature = this.#features[at] ?? 0
        const place = next[feature] ?? 0
        documents[place] = document
        weights[place] = this.#weights[at] ?? 0
        next[feature] = place + 1
      }
    }
    return { starts, documents, weights }
  }

  #double(): void {
    const features = new Uint32Array(this.#features.length * 2)
    features.set(this.#features)
    this.#features = features
    const weights = new Float32Array(this.#weights.length * 2)
    weights.set(this.#weights)
    this.#weights = weights
  }
}

function bump(array: Uint32Array, at: number, by: number): void {
  array[at] = (array[at] ?? 0) + by
}
