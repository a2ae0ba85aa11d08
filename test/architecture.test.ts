/** The walks of docs/architecture.md lead through files that are there, each joined by an import to one before it. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as wordsOf } from 'mdast-util-to-string'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { workspace } from '../scripts/reference/public-modules.ts'

/** The first inline code within a node, which names a file. */
const firstCode = (node: Nodes): string | undefined =>
  node.type === 'inlineCode'
    ? node.value
    : 'children' in node
      ? node.children.map((child: Nodes) => firstCode(child)).find((code) => code !== undefined)
      : undefined

interface Walk {
  readonly name: string
  /** As paths in the workspace, in the order of the steps. */
  readonly files: readonly string[]
}

/** The numbered lists of a document, each under the name of its heading. */
function walksOf(document: string): readonly Walk[] {
  const { children } = fromMarkdown(readFileSync(join(workspace, document), 'utf8'))
  return children.flatMap((block, at) => {
    if (block.type !== 'list' || block.ordered !== true) return []
    const heading = children.slice(0, at).findLast((one) => one.type === 'heading')
    return [{ name: wordsOf(heading), files: block.children.map((step) => firstCode(step) ?? wordsOf(step)) }]
  })
}

/** The modules of core that apps import by a public name. */
const coreModule = (name: string): string =>
  name === '@puente/core'
    ? 'packages/core/src/index.ts'
    : `packages/core/src/${name.slice('@puente/core/'.length)}/index.ts`

/** The files that a file imports, at once or when it needs them. */
function importsOf(file: string): readonly string[] {
  if (!/\.tsx?$/u.test(file)) return []
  const text = readFileSync(join(workspace, file), 'utf8')
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.flatMap(({ fileName }) =>
      fileName.startsWith('.')
        ? [relative(workspace, resolve(workspace, dirname(file), fileName))]
        : fileName.startsWith('@puente/core')
          ? [coreModule(fileName)]
          : [],
    )
}

describe.each(walksOf('docs/architecture.md'))('$name', ({ files }) => {
  it('leads through a dozen files at most', () => {
    expect(files.length).toBeGreaterThan(3)
    expect(files.length).toBeLessThanOrEqual(12)
  })

  it.each(files)('%s is there', (file) => {
    expect(existsSync(join(workspace, file))).toBe(true)
  })

  it('goes from file to file by their imports', () => {
    const code = files.filter((file) => /\.tsx?$/u.test(file))
    const apart = code.filter(
      (file, at) =>
        at > 0 &&
        !code.slice(0, at).some((earlier) => importsOf(earlier).includes(file) || importsOf(file).includes(earlier)),
    )
    expect(apart).toEqual([])
  })
})
