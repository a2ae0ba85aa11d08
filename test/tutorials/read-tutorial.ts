/** What a tutorial asks of its reader, in order. How it is written: docs/tutorials/README.md. @module */
import { readFileSync } from 'node:fs'
import type { Code, List, Nodes, Paragraph, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as wordsOf } from 'mdast-util-to-string'
import { markdownNodes } from '../markdown-nodes.ts'

/** Where tutorials have the service; tests have it at another port. */
export const writtenOrigin = 'http://localhost:3000'

/** One thing that a reader does in a browser, or looks for there. */
export type BrowserAction =
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'fill'; readonly label: string; readonly value: string }
  | { readonly kind: 'click'; readonly name: string }
  | { readonly kind: 'see'; readonly words: string }
  | { readonly kind: 'saved'; readonly file: string }

/** A block of code or a numbered list. */
export type Step = { readonly line: number } & (
  | { readonly kind: 'browser'; readonly actions: readonly BrowserAction[] }
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'shell'; readonly commands: string; readonly printed?: Code }
)

/** A tutorial as it is written and as it is done. */
export interface Tutorial {
  readonly path: string
  readonly source: string
  readonly steps: readonly Step[]
  /** Files of the same folder that it links to, which its reader downloads. */
  readonly downloads: readonly string[]
}

const endsSentence = /[.;:](?:\s|$)/u

/** The actions of a paragraph. Code in one sentence with a name after it is typed there; other code names a saved file. */
function actionsOf(paragraph: Paragraph): readonly BrowserAction[] {
  const actions: BrowserAction[] = []
  let code: string | undefined
  const nameFile = () => {
    if (code !== undefined) actions.push({ kind: 'saved', file: code })
    code = undefined
  }
  for (const node of paragraph.children) {
    if (node.type === 'inlineCode') {
      nameFile()
      code = node.value
    } else if (node.type === 'strong') {
      const name = wordsOf(node)
      actions.push(code === undefined ? { kind: 'click', name } : { kind: 'fill', label: name, value: code })
      code = undefined
    } else if (node.type === 'emphasis') {
      nameFile()
      actions.push({ kind: 'see', words: wordsOf(node) })
    } else if (node.type === 'link' && node.url.startsWith(writtenOrigin)) {
      actions.push({ kind: 'open', address: node.url.slice(writtenOrigin.length) })
    } else if (endsSentence.test(wordsOf(node))) nameFile()
  }
  nameFile()
  return actions
}

const paragraphsIn = (list: List): readonly Paragraph[] =>
  markdownNodes(list).filter((node): node is Paragraph => node.type === 'paragraph')

/** The name that the paragraph above a block gives it: its last code. */
function fileNameFrom(above: Nodes | undefined, line: number): string {
  const names = above === undefined ? [] : markdownNodes(above).filter((node) => node.type === 'inlineCode')
  const name = names.at(-1)?.value
  if (name === undefined) throw new Error(`line ${line}: the paragraph above names no file for this block`)
  return name
}

function stepOf(node: Nodes, at: number, { children }: Parents): readonly Step[] {
  const line = node.position?.start.line ?? 0
  if (node.type === 'list') {
    return node.ordered === true ? [{ kind: 'browser', line, actions: paragraphsIn(node).flatMap(actionsOf) }] : []
  }
  if (node.type !== 'code') return []
  const before = children[at - 1]
  const next = children[at + 1]
  if (node.lang === 'sh') {
    const printed = next?.type === 'code' && next.lang === 'text' ? { printed: next } : {}
    return [{ kind: 'shell', line, commands: node.value, ...printed }]
  }
  if (node.lang === 'text') {
    if (before?.type === 'code' && before.lang === 'sh') return []
    throw new Error(`line ${line}: what is printed stands below the commands that print it`)
  }
  return [{ kind: 'file', line, name: fileNameFrom(before, line), text: `${node.value}\n` }]
}

/**
 * Reads a tutorial.
 *
 * @param path of the Markdown file
 * @throws {Error} where a block is neither commands, nor what they print, nor a file with a name
 */
export function readTutorial(path: string): Tutorial {
  const source = readFileSync(path, 'utf8')
  const tree = fromMarkdown(source)
  const links = markdownNodes(tree).flatMap((node) => (node.type === 'link' ? [node.url] : []))
  return {
    path,
    source,
    steps: tree.children.flatMap((node, at) => stepOf(node, at, tree)),
    downloads: links.filter((url) => /^[\w-]+\.(?!md\b)\w+$/u.test(url)),
  }
}

/**
 * The text of a tutorial with what its commands print now.
 *
 * @param tutorial as it was read
 * @param printed what was printed, by the step; a step that is not there keeps its text
 */
export function withPrinted({ source, steps }: Tutorial, printed: ReadonlyMap<Step, string>): string {
  let text = source
  for (const step of steps.toReversed()) {
    const position = step.kind === 'shell' ? step.printed?.position : undefined
    const lines = printed.get(step)
    if (position?.start.offset === undefined || position.end.offset === undefined || lines === undefined) continue
    const block = `\`\`\`text\n${lines}\`\`\``
    text = text.slice(0, position.start.offset) + block + text.slice(position.end.offset)
  }
  return text
}
