import { type DefaultTreeAdapterTypes, html, type ParserError, parse } from 'parse5'
import { expect, it } from 'vitest'
import type { Atlas } from '../dataset/atlas.ts'
import { atlas } from '../dataset/embedded.ts'
import { briefing } from './briefing.ts'
import type { Briefing } from './briefing-value.ts'
import { briefingHtml } from './html.ts'
import { everySubject } from './testing/every-subject.ts'
import { hostileAtlas } from './testing/hostile-atlas.ts'

/** The paper's atlas, asked for ids that are known at run time only. */
const paper: Atlas = atlas

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document
type Element = DefaultTreeAdapterTypes.Element

interface Page {
  readonly elements: readonly Element[]
  readonly errors: readonly string[]
}

function* nodesOf(node: Node): Generator<Node> {
  yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child)
}

const isElement = (node: Node): node is Element => 'tagName' in node && node.namespaceURI === html.NS.HTML

/** The page as a browser reads it, and what is wrong with it. */
function read(one: Briefing): Page {
  const errors: string[] = []
  const document = parse(briefingHtml(one), { onParseError: ({ code }: ParserError) => errors.push(code) })
  return { elements: [...nodesOf(document)].filter(isElement), errors }
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value
const byTag = ({ elements }: Page, tag: string) => elements.filter(({ tagName }) => tagName === tag)

/** The text that a reader sees, without references and marks. */
function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (isElement(node) && (node.tagName === 'sup' || attribute(node, 'class') === 'inferred')) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The texts of the statements, which stand in lists without numbers. */
const statementsIn = (page: Page) =>
  byTag(page, 'ul').flatMap(({ childNodes }) => childNodes.filter(isElement).map((item) => textOf(item).trim()))

const statementsOf = ({ sections }: Briefing) =>
  sections.flatMap(({ statements }) => statements.map(({ text }) => text.trim()))

const sample = everySubject(paper).filter((_, at) => at % 9 === 0)

it.each(['en', 'es'] as const)('is a page in %s that says what the briefing says', (language) => {
  for (const subject of sample) {
    const one = briefing(paper, subject, { language })
    const page = read(one)
    expect(page.errors).toEqual([])
    expect(attribute(page.elements.find(({ tagName }) => tagName === 'html')!, 'lang')).toBe(language)
    expect(byTag(page, 'h1').map(textOf)).toEqual([one.title])
    expect(byTag(page, 'title').map(textOf)).toEqual([one.title])
    expect(byTag(page, 'h2').map(textOf).slice(0, -1)).toEqual(one.sections.map(({ heading }) => heading))
    expect(statementsIn(page)).toEqual(statementsOf(one))
  }
})

it('links each citation to its source and back, and names both to who cannot see them', () => {
  for (const subject of sample) {
    const page = read(briefing(paper, subject, { language: 'en' }))
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const inner = byTag(page, 'a').filter((link) => attribute(link, 'href')?.startsWith('#'))
    expect(inner.filter((link) => !ids.includes(attribute(link, 'href')!.slice(1)))).toEqual([])
    expect(inner.filter((link) => attribute(link, 'aria-label') === undefined)).toEqual([])
    const sources = ids.filter((id) => id.startsWith('source-')).length
    expect(ids.filter((id) => id.startsWith('cited-'))).toHaveLength(sources)
    for (const section of byTag(page, 'section')) expect(ids).toContain(attribute(section, 'aria-labelledby'))
  }
})

it('asks no host for anything, and runs nothing', () => {
  const page = read(briefing(atlas, { kind: 'atlas' }, { language: 'en' }))
  const tags = new Set(page.elements.map(({ tagName }) => tagName))
  for (const tag of ['script', 'link', 'img', 'iframe', 'form', 'object']) expect(tags).not.toContain(tag)
  expect(byTag(page, 'style').map(textOf).join()).not.toMatch(/url\(|@import/u)
})

it('lets nothing that stands in a record become markup', () => {
  const hostile = hostileAtlas()
  const expected = 'html head meta title style body main header h1 p section h2 ul ol li strong span sup a'.split(' ')
  for (const subject of everySubject(hostile)) {
    const one = briefing(hostile, subject, { language: 'es' })
    const page = read(one)
    expect(page.errors).toEqual([])
    expect(statementsIn(page)).toEqual(statementsOf(one))
    expect([...new Set(page.elements.map(({ tagName }) => tagName))].filter((tag) => !expected.includes(tag))).toEqual(
      [],
    )
    const names = new Set(page.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)))
    expect([...names].filter((name) => name.startsWith('on'))).toEqual([])
    const links = byTag(page, 'a').map((link) => attribute(link, 'href') ?? '')
    expect(links.filter((href) => !href.startsWith('#') && !href.startsWith('https://example.com/'))).toEqual([])
  }
})

it('takes CSS of the caller after its own, and refuses what is more than CSS', () => {
  const one = briefing(atlas, { kind: 'atlas' }, { language: 'en' })
  const style = 'body { font-family: "Own"; }'
  expect(briefingHtml(one, { style })).toContain(`${style}</style>`)
  expect(() => briefingHtml(one, { style: '</STYLE><script>' })).toThrow('options.style ends its element')
})
