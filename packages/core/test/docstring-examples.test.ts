/** What the docstrings of public names show is true: each example compiles, runs, and gives what it says. */
import { afterAll, describe, expect, it } from 'vitest'
import packageFile from '../package.json' with { type: 'json' }
import { collectionNames } from '../src/model/collection-name.ts'
import { exampleFolder } from './docstring-examples/example-folder.ts'
import { examplesOf } from './docstring-examples/examples-of.ts'
import { publicModules } from './docstring-examples/public-modules.ts'

const examples = publicModules.flatMap(examplesOf)
const folder = exampleFolder(examples)
afterAll(folder.remove)

/** Errors are made by the library, and only read by others. */
const isErrorClass = (value: unknown): boolean =>
  typeof value === 'function' && (value.prototype as unknown) instanceof Error

describe('docstrings of public names', () => {
  it('are those of every module that the package exports', () => {
    const modules = Object.keys(packageFile.exports)
      .filter((path) => !path.endsWith('.json'))
      .flatMap((path) => (path.endsWith('/*') ? collectionNames.map((name) => path.replace('*', name)) : path))
    expect(publicModules.map(({ name }) => name)).toEqual(modules.map((path) => `@puente/core${path.slice(1)}`))
  })

  it.each(publicModules)('show each function of $name at work', (module) => {
    const shown = new Set(examples.filter((example) => example.module === module).map(({ name }) => name))
    const functions = Object.entries(module.exports).filter(
      ([, value]) => typeof value === 'function' && !isErrorClass(value),
    )
    expect(functions.map(([name]) => name).filter((name) => !shown.has(name))).toEqual([])
  })

  it('have examples that compile', () => {
    expect(folder.compile()).toBe('')
  })

  it.each(examples)('have an example of $name that gives what it says ($file)', async (example) => {
    const { results } = await folder.run(example)
    for (const { line, given, stated } of results) expect(given, line).toEqual(stated)
  })
})
