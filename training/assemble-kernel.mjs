// Assembles engine/tag-spans/kernel-text.ts into engine/tag-spans/kernel.ts (base64).
// Run: npx tsx training/assemble-kernel.mjs
import { writeFileSync } from 'node:fs'
import wabt from 'wabt'
import { kernelText } from '../engine/tag-spans/kernel-text.ts'

const { parseWat } = await wabt()
const { buffer } = parseWat('kernel.wat', kernelText(), { simd: true, bulk_memory: true }).toBinary(
  {},
)
writeFileSync(
  'engine/tag-spans/kernel.ts',
  `/** The assembled kernel (${buffer.length} bytes), from kernel-text.ts by training/assemble-kernel.mjs. */\nexport const kernelBase64 =\n  '${Buffer.from(buffer).toString('base64')}'\n`,
)
console.log(`${buffer.length} bytes`)
