import { kernelBase64 } from './kernel'

/** The kernel's functions; see kernel-text.ts for what each reckons. Addresses are in bytes. */
export interface Kernel {
  memory: WebAssembly.Memory
  addRows(tokens: number, addresses: number, offset: number, n: number, to: number): void
  quantise(rows: number, from: number, width: number, to: number, scales: number): void
  multiply(
    tokens: number,
    from: number,
    inputs: number,
    weight: number,
    outputs: number,
    into: number,
    scales: number,
    tokenScales: number,
  ): void
  scan(
    tokens: number,
    inputs: number,
    inputStride: number,
    highway: number,
    highwayStride: number,
    gates: number,
    width: number,
    cell: number,
    into: number,
    intoStride: number,
    isFirst: number,
  ): void
  score(
    tokens: number,
    from: number,
    width: number,
    weights: number,
    biases: number,
    to: number,
  ): void
  project(to: number, values: number, weights: number, inputs: number, outputs: number): void
}

/** A fresh instance of the kernel with its own memory. */
export async function openKernel(): Promise<Kernel> {
  const bytes = Uint8Array.from(atob(kernelBase64), (char) => char.charCodeAt(0))
  const { instance } = await WebAssembly.instantiate(bytes, {})
  return instance.exports as unknown as Kernel
}

/** Hands out stretches of the kernel's memory, from its start; nothing is ever given back. */
export interface Arena {
  /** Byte address of room for this many floats, aligned to 16 bytes. */
  floats(count: number): number
  /** Grows the memory to what was handed out; call before the first view is taken. */
  settle(): void
}

const pageBytes = 65_536

/** An arena over the kernel's memory. */
export function openArena(memory: WebAssembly.Memory): Arena {
  let top = 64
  return {
    floats(count) {
      const address = top
      top += (count * 4 + 15) & ~15
      return address
    },
    settle() {
      const missing = Math.ceil(top / pageBytes) - memory.buffer.byteLength / pageBytes
      if (missing > 0) memory.grow(missing)
    },
  }
}
