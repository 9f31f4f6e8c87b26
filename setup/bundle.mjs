import { rmSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Bundles the command line and the reading thread into dist/. Packages stay outside (they bring
 * their own files); each command is its own chunk, so that `according analyze` loads no database.
 */
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
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
})
