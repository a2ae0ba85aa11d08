#!/usr/bin/env node
/** Where the program begins: what Node compiles of it is kept for its next start, where Node can and may. @module */
import module from 'node:module'

module.enableCompileCache?.()
const { main } = await import('./main.ts')
await main()
