import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

/**
 * Bundles the command line and the reading thread into dist/. Packages stay outside (they bring
 * their own files), but for those that a short command loads: looking up and linking their many
 * modules costs `according check` more than its work does. Each command is its own chunk, so that
 * `according analyze` loads no database.
 */
const inside = ['zod', 'commander', 'yaml', 'intl-messageformat', 'jsep', 're2js']
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const outside = Object.keys(dependencies).filter((name) => !inside.includes(name))
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
  minifyWhitespace: true,
  minifySyntax: true,
  // commander asks for Node's own modules by `require`, which an ES module does not have.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
  },
  external: outside.flatMap((name) => [name, `${name}/*`]),
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
})

// The class page runs without a server, from a USB stick too: one script and one style, which
// workflows/write-class-page.ts puts into one file.
await build({
  entryPoints: { 'class-page': 'app/_ui/class-page/main.tsx' },
  outdir: 'dist',
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome100', 'firefox100', 'safari15.4'],
  jsx: 'automatic',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
})
