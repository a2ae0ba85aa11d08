/** From the declarations of a module to a page of Markdown. @module */
import { dirname, relative } from 'node:path'
import GithubSlugger from 'github-slugger'
import type { Declaration } from './declarations.ts'

/** A module with its page. */
export interface Documented {
  /** As it is imported. */
  readonly name: string
  /** The file of its page, as a path in the workspace. */
  readonly page: string
  readonly text: string
  readonly declarations: readonly Declaration[]
}

/** Makes a link from a page to the description of a name, if there is one. */
export type Link = (from: string, name: string, kind?: Declaration['kind']) => string | undefined

/** What the parts of the library are about, by the folder that they stand in; in the order of a page. */
const topics: Readonly<Record<string, string>> = {
  dataset: 'Records',
  tables: 'Records',
  query: 'Queries',
  index: 'Queries',
  search: 'Search',
  graph: 'The graph',
  export: 'The graph',
  matching: 'Matching',
  analysis: 'Analysis',
  format: 'Words for people',
  text: 'Words for people',
  open: 'Words for people',
  model: 'The model',
  util: 'Values',
}

function topicOf({ name, file }: Declaration): string {
  const topic = topics[/\/src\/(\w+)\//u.exec(file)?.[1] ?? '']
  if (topic === undefined)
    throw new Error(`${name} is of no topic: say in scripts/reference/page.ts what ${file} is about`)
  return topic
}

/** A module with fewer names is not divided by topic. */
const fewNames = 40

/** The declarations of a page by topic; those of a small module are all of one. */
function byTopic({
  declarations,
}: Documented): readonly (readonly [topic: string, declarations: readonly Declaration[]])[] {
  if (declarations.length < fewNames) return [['', declarations]]
  return [...new Set(Object.values(topics))]
    .map((topic) => [topic, declarations.filter((one) => topicOf(one) === topic)] as const)
    .filter(([, some]) => some.length > 0)
}

/** Values before types, each in the order of their names. */
const inOrder = (declarations: readonly Declaration[]): readonly Declaration[] =>
  declarations.toSorted((a, b) =>
    a.kind === b.kind ? a.name.localeCompare(b.name, 'en') : a.kind === 'value' ? -1 : 1,
  )

/** The headings of a page, which are also what its links lead to, in their order. */
function sections(
  module: Documented,
): readonly { readonly topic: string; readonly declarations: readonly Declaration[] }[] {
  return byTopic(module).map(([topic, declarations]) => ({ topic, declarations: inOrder(declarations) }))
}

/** Where on its page each name is, as GitHub makes it from the headings. */
export function anchorsOf(module: Documented): ReadonlyMap<Declaration, string> {
  const slugger = new GithubSlugger()
  slugger.slug(module.name)
  const anchors = new Map<Declaration, string>()
  for (const { topic, declarations } of sections(module)) {
    if (topic !== '') slugger.slug(topic)
    for (const declaration of declarations) anchors.set(declaration, slugger.slug(declaration.name))
  }
  return anchors
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim()

/** The first sentence of a docstring. */
const firstSentence = (text: string): string =>
  oneLine(/^[\s\S]*?[.:](?=\s|$)/u.exec(text)?.[0] ?? text).replace(/:$/u, '.')

function tagLines({ comment }: Declaration, words: (text: string) => string): readonly string[] {
  const of = (wanted: string) => comment.tags.filter(({ tag }) => tag === wanted)
  const parameters = of('param').map(({ about, text }) => `- \`${about}\`: ${words(text)}`)
  const returns = of('returns').map(({ text }) => `- Returns ${words(text)}`)
  const throws = of('throws').map(
    ({ about, text }) => `- Throws ${about === undefined ? '' : `\`${about}\` `}${words(text)}`,
  )
  const deprecated = of('deprecated').map(({ text }) => `**Deprecated.** ${words(text)}`)
  return [...deprecated, [...parameters, ...returns, ...throws].join('\n')].filter((text) => text !== '')
}

/** What a page says of one name. */
function entry(declaration: Declaration, page: string, link: Link): string {
  const { name, text, comment, mentions, file } = declaration
  const words = (said: string) =>
    oneLine(said).replace(/\{@link (\w+)\}/gu, (_, to: string) => {
      const href = link(page, to)
      return href === undefined ? `\`${to}\`` : `[\`${to}\`](${href})`
    })
  const see = mentions.flatMap((mention) => {
    const href = mention === name ? undefined : link(page, mention, 'type')
    return href === undefined ? [] : [`[${mention}](${href})`]
  })
  const examples = comment.tags
    .filter(({ tag }) => tag === 'example')
    .map((example) => `\`\`\`ts\n${example.text}\n\`\`\``)
  const source = `[Source](${relative(dirname(page), file)})`
  return [
    `### ${name}`,
    ...comment.text
      .split(/\n{2,}/u)
      .map(words)
      .filter((paragraph) => paragraph !== ''),
    `\`\`\`ts\n${text}\n\`\`\``,
    ...tagLines(declaration, words),
    ...examples,
    see.length === 0 ? source : `${source} · See ${see.join(', ')}`,
  ].join('\n\n')
}

/** A list of all that a module has, each with what it is in a sentence. */
function contents(module: Documented): string {
  const anchors = anchorsOf(module)
  return sections(module)
    .map(({ topic, declarations }) => {
      const lines = declarations.map((one) => {
        const said = firstSentence(one.comment.text).replace(/\{@link (\w+)\}/gu, '`$1`')
        return `- [\`${one.name}\`](#${anchors.get(one)})${said === '' ? '' : `: ${said}`}`
      })
      return [...(topic === '' ? [] : [`**${topic}**`]), lines.join('\n')].join('\n\n')
    })
    .join('\n\n')
}

/** The page of a module. */
export function pageOf(module: Documented, link: Link): string {
  const body = sections(module).flatMap(({ topic, declarations }) => [
    ...(topic === '' ? [] : [`## ${topic}`]),
    ...declarations.map((declaration) => entry(declaration, module.page, link)),
  ])
  return `${['<!-- Written by `npm run reference`. -->', `# ${module.name}`, module.text, contents(module), ...body].join('\n\n')}\n`
}
