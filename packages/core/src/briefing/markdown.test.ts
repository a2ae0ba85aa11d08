import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { briefing } from './briefing.ts'
import { briefingMarkdown } from './markdown.ts'
import { everySubject } from './testing/every-subject.ts'
import { hostileAtlas } from './testing/hostile-atlas.ts'

/** The paper's atlas, asked for ids that are known at run time only. */
const paper: Atlas = atlas

const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] })

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

/** The text that a reader sees, without the marks of footnotes and of what is inferred. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'footnoteReference' || node.type === 'emphasis') return ''
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
const ofType = <T extends Nodes['type']>(root: Root, type: T) => [...nodesOf(root)].filter((node) => node.type === type)

it('reads back as what the briefing says, with every footnote', () => {
  for (const language of ['en', 'es'] as const)
    for (const subject of everySubject(paper).filter((_, at) => at % 9 === 0)) {
      const one = briefing(paper, subject, { language })
      const root = parse(briefingMarkdown(one))
      const statements = one.sections.flatMap((section) => section.statements)
      expect(ofType(root, 'heading').map(textOf)).toEqual([one.title, ...one.sections.map(({ heading }) => heading)])
      expect(ofType(root, 'listItem').map((item) => oneLine(textOf(item)))).toEqual(
        statements.map(({ text }) => oneLine(text)),
      )
      const references = ofType(root, 'footnoteReference').flatMap((node) =>
        'identifier' in node ? [node.identifier] : [],
      )
      expect(references.map(Number)).toEqual(statements.flatMap(({ citations }) => citations))
      expect(ofType(root, 'footnoteDefinition')).toHaveLength(one.citations.length)
    }
})

it('marks what is inferred, in the reader’s language', () => {
  const spanish = briefingMarkdown(briefing(atlas, { kind: 'sector', id: 'automotive' }, { language: 'es' }))
  expect(spanish).toContain('CLAUT con ACICAE y AFM (cooperación). *(por inferencia)* [^')
})

it('lets nothing that stands in a record become markup', () => {
  const hostile = hostileAtlas()
  for (const subject of everySubject(hostile)) {
    const one = briefing(hostile, subject, { language: 'en' })
    const root = parse(briefingMarkdown(one))
    const statements = one.sections.flatMap((section) => section.statements)
    expect(ofType(root, 'listItem').map((item) => oneLine(textOf(item)))).toEqual(
      statements.map(({ text }) => oneLine(text)),
    )
    const kinds = new Set([...nodesOf(root)].map(({ type }) => type))
    const expected = ['root', 'heading', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem', 'link']
    expect([...kinds].filter((kind) => !expected.includes(kind) && !kind.startsWith('footnote'))).toEqual([])
    const links = ofType(root, 'link').flatMap((node) => ('url' in node ? [node.url] : []))
    expect(links.filter((url) => url !== 'https://example.com/a%29%28b%3Cc%3E%22')).toEqual([])
  }
})
