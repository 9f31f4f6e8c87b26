#!/usr/bin/env node
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildProgram } from './program'
import { runProgram } from './run-program'

// The bundle lies in dist/, one folder below the checkout or the installed package.
process.env.ACCORDING_ROOT ??= dirname(dirname(fileURLToPath(import.meta.url)))

// A reader that has seen enough (`according stories | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await runProgram(buildProgram(), process.argv)
