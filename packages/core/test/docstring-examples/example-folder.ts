/** Examples as modules in a folder of the package, so that their imports resolve. @module */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Example, packageFolder } from './examples-of.ts'
import { moduleText, type Noted } from './module-text.ts'

/** The folder in which examples stand as modules. */
export interface ExampleFolder {
  /** What the compiler has against them; an empty text if nothing. */
  readonly compile: () => string
  /** Runs one. */
  readonly run: (example: Example) => Promise<Noted>
  readonly remove: () => void
}

/** Writes examples as modules into a new folder. */
export function exampleFolder(examples: readonly Example[]): ExampleFolder {
  const folder = mkdtempSync(join(packageFolder, '.docstring-examples-'))
  const fileOf = (example: Example) => `${example.name}-${examples.indexOf(example)}.ts`
  for (const example of examples) writeFileSync(join(folder, fileOf(example)), moduleText(example))
  const files = examples.map(fileOf)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../../tsconfig.base.json', files }))
  return {
    compile: () => {
      const { stdout, stderr, error } = spawnSync('tsc', ['-p', folder], { encoding: 'utf8', cwd: folder })
      if (error !== undefined) throw error
      return stdout + stderr
    },
    run: (example) => import(join(folder, fileOf(example))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
