/** The built program, and what it is started with. @module */
import { mkdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { writeFileAtomic } from '@puente/tooling/write-file'

/** The built program. */
export const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** Where what is loaded into it stands as JavaScript: not every promised Node reads TypeScript. */
const folder = new URL('../../node_modules/.cache/', import.meta.url)
const file = new URL('companion.mjs', folder)

mkdirSync(folder, { recursive: true })
// Several files of tests do so at once.
writeFileAtomic(file, stripTypeScriptTypes(readFileSync(new URL('./companion.ts', import.meta.url), 'utf8')))

/** What is loaded into it by the tests. */
export const companion = file.href
