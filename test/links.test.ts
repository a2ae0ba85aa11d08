/** The links of our documents lead somewhere: to a file that is there, and to a heading that it has. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import GithubSlugger from 'github-slugger'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as wordsOf } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { workspace } from '../scripts/reference/public-modules.ts'
import { markdownNodes } from './markdown-nodes.ts'

const documents = globSync('**/*.md', { cwd: workspace, exclude: ['**/node_modules', '**/dist', '**/executable'] })

/** What a document links to, and what a link to one of its headings can be, as GitHub has it. */
interface Linked {
  readonly urls: readonly string[]
  readonly anchors: ReadonlySet<string>
}

const read = new Map<string, Linked>()

function linkedIn(file: string): Linked {
  const known = read.get(file)
  if (known !== undefined) return known
  const nodes = markdownNodes(fromMarkdown(readFileSync(file, 'utf8')))
  const slugger = new GithubSlugger()
  const linked = {
    urls: nodes.flatMap((node) => (node.type === 'link' || node.type === 'definition' ? [node.url] : [])),
    anchors: new Set(nodes.flatMap((node) => (node.type === 'heading' ? [slugger.slug(wordsOf(node))] : []))),
  }
  read.set(file, linked)
  return linked
}

/** What is wrong with a link from a document, if anything. */
function faultOf(from: string, url: string): string | undefined {
  if (/^[a-z]+:/u.test(url)) return undefined
  const [path = '', anchor] = url.split('#')
  const file = path === '' ? from : resolve(dirname(from), decodeURI(path))
  if (!existsSync(file)) return `${url}: no such file`
  if (anchor !== undefined && !linkedIn(file).anchors.has(anchor)) return `${url}: no such heading`
  return undefined
}

it.each(documents)('%s', (document) => {
  const file = join(workspace, document)
  expect(linkedIn(file).urls.flatMap((url) => faultOf(file, url) ?? [])).toEqual([])
})
