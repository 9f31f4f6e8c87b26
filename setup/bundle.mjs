import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Bundles the command line and the reading thread into dist/. Packages stay outside (they bring
 * their own files), but for zod, whose eighty modules cost a short command more than its work does;
 * each command is its own chunk, so that `according analyze` loads no database.
 */
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const outside = Object.keys(dependencies).filter((name) => name !== 'zod')
rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: {
    according: 'cli/main.ts',
    'reading-thread': 'workflows/read-in-pool/reading-thread.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: outside.flatMap((name) => [name, `${name}/*`]),
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
})
