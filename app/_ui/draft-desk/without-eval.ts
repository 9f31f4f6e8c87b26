import { config } from 'zod'

// Zod tries whether it may compile code, which the page's policy refuses and reports. It is told so
// before the first schema is made, hence as an import of its own above all others.
config({ jitless: true })
