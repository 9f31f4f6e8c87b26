import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles the parts of the engine that the benchmark looks into, from the sources as they are, into
 * `folder`, and loads them.
 */
export async function loadParts(root, folder) {
  const outfile = join(folder, 'parts.mjs')
  await build({
    stdin: {
      contents: `
        export { analyseArticle } from './workflows/analyse-article'
        export { loadEngine } from './workflows/load-engine'
        export { tokenise } from './engine/tokenise'
        export { readFeatures } from './engine/tag-spans/features'
        export { openMatrix } from './engine/tag-spans/weights'
        export { suffixBucket, vocabularyForm } from './engine/tag-spans/word-form'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  })
  process.env.ACCORDING_ROOT = root
  const parts = await import(pathToFileURL(outfile).href)
  return { ...parts, model: await parts.loadEngine() }
}
