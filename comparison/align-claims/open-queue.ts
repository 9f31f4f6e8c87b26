/** What is taken from it comes first of all that are in it. */
export interface Queue<Item> {
  add(item: Item): void
  /** The first, or null when there is none left. */
  take(): Item | null
}

/** Opens an empty queue: a binary heap, whose steps grow with the logarithm of what it holds. */
export function openQueue<Item>(isBefore: (a: Item, b: Item) => boolean): Queue<Item> {
  const heap: Item[] = []
  const swap = (a: number, b: number) => {
    ;[heap[a], heap[b]] = [heap[b], heap[a]]
  }
  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1
      if (!isBefore(heap[at], heap[above])) return
      swap(at, above)
      at = above
    }
  }
  const sink = () => {
    for (let at = 0; ; ) {
      let first = at
      for (const below of [2 * at + 1, 2 * at + 2]) {
        if (below < heap.length && isBefore(heap[below], heap[first])) first = below
      }
      if (first === at) return
      swap(at, first)
      at = first
    }
  }
  return {
    add: (item) => {
      heap.push(item)
      rise(heap.length - 1)
    },
    take: () => {
      if (heap.length === 0) return null
      swap(0, heap.length - 1)
      const taken = heap.pop() as Item
      sink()
      return taken
    },
  }
}
