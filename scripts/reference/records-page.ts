/** The page of what a record of each collection has: the types that the schemas give, as they come out. @module */
import ts from 'typescript'
import { collectionSources } from '../../packages/core/src/model/collections.ts'

const written =
  ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.InTypeAlias |
  ts.NodeBuilderFlags.MultilineObjectLiterals |
  ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope

const printer = ts.createPrinter({ removeComments: true })

/** The types of records by collection, as the module that exports `Records` has them. */
function recordTypes(source: ts.SourceFile, checker: ts.TypeChecker): ReadonlyMap<string, string> {
  const module = checker.getSymbolAtLocation(source)
  const records = module && checker.getExportsOfModule(module).find(({ name }) => name === 'Records')
  if (records === undefined) throw new Error(`${source.fileName} exports no Records`)
  const type = checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(records))
  return new Map(
    type.getProperties().map((property) => {
      const node = checker.typeToTypeNode(checker.getTypeOfSymbol(property), undefined, written)
      if (node === undefined) throw new Error(`the type of ${property.name} cannot be written`)
      const text = printer.printNode(ts.EmitHint.Unspecified, node, source)
      // What may be absent is never undefined, though some compilers let it be.
      return [property.name, text.replaceAll('    ', '  ').replaceAll(' | undefined;', ';')]
    }),
  )
}

/**
 * The page of the records.
 *
 * @param source the module that exports `Records`
 * @param checker of the program that it is in
 * @param link where a name is told of
 */
export function recordsPage(source: ts.SourceFile, checker: ts.TypeChecker, link: (name: string) => string): string {
  const types = recordTypes(source, checker)
  const parts = Object.entries(collectionSources).map(
    ([name, { description }]) => `## ${name}\n\n${description.en}.\n\n\`\`\`ts\n${types.get(name)}\n\`\`\`\n`,
  )
  return `<!-- Written by \`npm run reference\`. -->

# Records

What a record of each collection has, as [\`Records\`](${link('Records')}) gives it: \`Records['clusters']\` is the type of a
cluster. A text in both languages is \`{ en, es }\`; \`ReferencesTo<'places'>\` marks the id of a place. What a field means, and
what can be asked of it, says [\`descriptionOf\`](${link('descriptionOf')}).

${parts.join('\n')}`
}
