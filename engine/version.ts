/**
 * Major: categories changed and old numbers are not comparable. Minor: numbers move. Patch: no
 * output changes on the gold texts. See the changelog in engine/README.md.
 */
export const ENGINE_VERSION = '0.4.0'
