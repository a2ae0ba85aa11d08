/** The same, with what Node compiles of it kept for the next start. @module */
import module from 'node:module'

module.enableCompileCache()
await import('./ink-hello.mjs')
