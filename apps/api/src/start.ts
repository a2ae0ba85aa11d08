#!/usr/bin/env node
/** Where the program begins: what Node compiles of it is kept for its next start, where Node can and may. @module */
import module from 'node:module'

module.enableCompileCache?.()
await import('./main.ts')
