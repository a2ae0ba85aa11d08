/** The reference: a page for each module that others import, from the docstrings and declarations of its sources. @module */
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { collectionNames } from '../../packages/core/src/model/collection-name.ts'
import { collectionSources } from '../../packages/core/src/model/collections.ts'
import { declarationsOf, moduleComment } from './declarations.ts'
import { anchorsOf, type Documented, type Link, pageOf } from './page.ts'
import { workspace } from './public-modules.ts'

const sharedNames = ['Citation', 'Statement', 'Name']

interface RecordDeclarations {
  /** What a record of each collection is declared as, by the name of the collection. */
  readonly records: ReadonlyMap<string, string>
  /** What stands in records of several collections. */
  readonly shared: readonly string[]
}

/** As people read it: what may be absent is never undefined, though some compilers let it be. */
const declarationText = (node: ts.Node): string =>
  node
    .getText()
    .replace(/^export /, '')
    .replaceAll(' | undefined', '')

/** The declarations of records, as the module that exports `Records` has them. */
function recordDeclarations(source: ts.SourceFile, checker: ts.TypeChecker): RecordDeclarations {
  const module = checker.getSymbolAtLocation(source)
  const records = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Records')
  if (records === undefined) throw new Error(`${source.fileName} exports no Records`)
  const declared = checker
    .getDeclaredTypeOfSymbol(checker.getAliasedSymbol(records))
    .getProperties()
    .map((property) => {
      const declaration = checker.getTypeOfSymbol(property).getSymbol()?.declarations?.[0]
      if (declaration === undefined) throw new Error(`the type of ${property.name} is declared nowhere`)
      return { name: property.name, declaration }
    })
  const others = declared[0]?.declaration.getSourceFile().statements.filter(ts.isInterfaceDeclaration) ?? []
  return {
    records: new Map(declared.map(({ name, declaration }) => [name, declarationText(declaration)])),
    shared: others.filter(({ name }) => sharedNames.includes(name.text)).map(declarationText),
  }
}

/**
 * The page of the records.
 *
 * @param source the module that exports `Records`
 * @param checker of the program that it is in
 * @param link gives the address of a name's description
 */
function recordsPage(source: ts.SourceFile, checker: ts.TypeChecker, link: (name: string) => string): string {
  const { records, shared } = recordDeclarations(source, checker)
  const parts = Object.entries(collectionSources).map(
    ([name, { description }]) => `## ${name}\n\n${description.en}.\n\n\`\`\`ts\n${records.get(name)}\n\`\`\`\n`,
  )
  return `<!-- Written by \`npm run reference\`. -->

# Records

What a record of each collection has, as [\`Records\`](${link('Records')}) gives it: \`Records['clusters']\` is the type of a
cluster. A field with a question mark may be left out. \`Localized\` is a text in both languages, \`{ en, es }\`; \`Id<'places'>\`
is the id of a place, and \`[]\` a list. What can be asked of a field says [\`descriptionOf\`](${link('descriptionOf')}).

## What stands in records of every kind

\`\`\`ts
${shared.join('\n\n')}
\`\`\`

${parts.join('\n')}`
}

const folder = 'docs/reference'

/** The modules, their sources, and what their pages are called. */
const documented = [
  { name: '@puente/core', source: 'packages/core/src/index.ts', page: 'core' },
  { name: '@puente/core/briefing', source: 'packages/core/src/briefing/index.ts', page: 'core-briefing' },
  { name: '@puente/core/catalog', source: 'packages/core/src/catalog/index.ts', page: 'core-catalog' },
  { name: '@puente/core/changelog', source: 'packages/core/src/changelog/index.ts', page: 'core-changelog' },
  // Those of the other collections are like it.
  {
    name: '@puente/core/collections/*',
    source: 'packages/core/src/collections/generated/clusters.ts',
    page: 'core-collections',
  },
  { name: '@puente/core/compiled', source: 'packages/core/src/open/compiled/index.ts', page: 'core-compiled' },
  { name: '@puente/core/effect', source: 'packages/core/src/effect/index.ts', page: 'core-effect' },
  { name: '@puente/core/export', source: 'packages/core/src/export/index.ts', page: 'core-export' },
  { name: '@puente/core/node', source: 'packages/core/src/open/node.ts', page: 'core-node' },
  { name: '@puente/core/open', source: 'packages/core/src/open/index.ts', page: 'core-open' },
  { name: '@puente/core/pictures', source: 'packages/core/src/pictures/index.ts', page: 'core-pictures' },
  { name: '@puente/core/query', source: 'packages/core/src/query/index.ts', page: 'core-query' },
  { name: '@puente/core/schema', source: 'packages/core/src/model/index.ts', page: 'core-schema' },
  { name: '@puente/core/sql', source: 'packages/core/src/sql/index.ts', page: 'core-sql' },
  { name: '@puente/files/docx', source: 'packages/files/src/docx/index.ts', page: 'files-docx' },
  { name: '@puente/files/parquet', source: 'packages/files/src/parquet/index.ts', page: 'files-parquet' },
  { name: '@puente/files/xlsx', source: 'packages/files/src/xlsx/index.ts', page: 'files-xlsx' },
  { name: '@puente/api', source: 'apps/api/src/app.ts', page: 'api' },
  { name: '@puente/api/client', source: 'apps/api/src/client/client.ts', page: 'api-client' },
  { name: '@puente/api/mcp', source: 'apps/api/src/mcp-lines.ts', page: 'api-mcp' },
]

/** What is said of the modules whose sources are generated. */
const collections = `The records of one collection alone, like \`@puente/core/collections/clusters\`: ${collectionNames.join(', ')}.`

function programOf(sources: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(workspace, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, workspace)
  return ts.createProgram(
    sources.map((source) => join(workspace, source)),
    { ...options, stableTypeOrdering: true },
  )
}

const sourceIn = (program: ts.Program, source: string): ts.SourceFile => {
  const file = program.getSourceFile(join(workspace, source))
  if (file === undefined) throw new Error(`there is no ${source}`)
  return file
}

/** What stands at the head of a module, without its name, which the page has as its title. */
function aboutModule(file: ts.SourceFile): string {
  const text = moduleComment(file).replace(/^`[^`]+`: /u, '')
  return text === '' ? collections : text[0]?.toUpperCase() + text.slice(1)
}

function read(program: ts.Program): readonly Documented[] {
  return documented.map(({ name, source, page }) => {
    const file = sourceIn(program, source)
    const declarations = declarationsOf(file, program.getTypeChecker())
    return { name, page: `${folder}/${page}.md`, text: aboutModule(file), declarations }
  })
}

/** Links names to their descriptions: on the same page first. */
function linkAmong(modules: readonly Documented[]): Link {
  const places = modules.flatMap(({ page, ...module }) =>
    [...anchorsOf({ page, ...module })].map(([{ name, kind }, anchor]) => ({ page, name, kind, anchor })),
  )
  return (from, name, kind) => {
    const fitting = places.filter((place) => place.name === name && (kind === undefined || place.kind === kind))
    const found = fitting.find(({ page }) => page === from) ?? fitting[0]
    if (found === undefined) return undefined
    return `${found.page === from ? '' : relative(dirname(from), found.page)}#${found.anchor}`
  }
}

function contentsOf(modules: readonly Documented[]): string {
  const lines = modules.map(
    ({ name, page, text }) =>
      `- [\`${name}\`](${relative(folder, page)}): ${text.split('\n\n')[0]?.replaceAll('\n', ' ')}`,
  )
  return `<!-- Written by \`npm run reference\`. -->

# Reference

Every name that the packages export: its declaration, what it does, its parameters, results and errors, and an example that
is run in the tests. [Records](records.md) shows what a record of each collection has.

${lines.join('\n')}
`
}

/** Every page, by its path in the workspace. */
export function referencePages(): ReadonlyMap<string, string> {
  const program = programOf(documented.map(({ source }) => source))
  const modules = read(program)
  const link = linkAmong(modules)
  const records = `${folder}/records.md`
  const core = sourceIn(program, 'packages/core/src/index.ts')
  return new Map([
    [`${folder}/README.md`, contentsOf(modules)],
    [records, recordsPage(core, program.getTypeChecker(), (name) => link(records, name) ?? '')],
    ...modules.map((module): [string, string] => [module.page, pageOf(module, link)]),
  ])
}
