// Prints the SQL that turns an empty database into prisma/schema.prisma. Prisma's own `migrate`
// downloads a native engine, which a closed network refuses; the same engine ships as WebAssembly in
// an npm package. For development only: it reaches files that the package does not export, so the
// package is pinned to an exact version.
//
// Run: DATABASE_URL=postgresql://… node setup/draft-migration.mjs > prisma/migrations/NAME/migration.sql
import { readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '../node_modules/@prisma/schema-engine-wasm/schema_engine_bg.js'

const wasm = readFileSync('node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm')
const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
  './schema_engine_bg.js': bindings,
})
bindings.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start?.()

const path = 'prisma/schema.prisma'
const content = readFileSync(path, 'utf8')
const scratch = bindMigrationAwareSqlAdapterFactory(
  new PrismaPg({ connectionString: process.env.DATABASE_URL ?? 'postgresql://localhost/scratch' }),
)
const engine = await bindings.SchemaEngine.new({ datamodels: [[path, content]] }, () => {}, scratch)
const { stdout } = await engine.diff({
  from: { tag: 'empty' },
  to: { tag: 'schemaDatamodel', files: [{ path, content }] },
  script: true,
  exitCode: null,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
})
console.log(stdout)
