/** The examples that the docstrings of a module's public names give. @module */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import type { PublicModule } from './public-modules.ts'

/** The package's folder. */
export const packageFolder = join(import.meta.dirname, '../..')

/** An example of a public name. */
export interface Example {
  readonly module: PublicModule
  readonly name: string
  /** Where the name is declared, for whoever mends the example. */
  readonly file: string
  readonly code: string
}

const parsed = (file: string) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)

/** What a statement declares. */
function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name === undefined ? [] : [statement.name.text]
  return []
}

/** The examples in the docstring of a statement; of a function with several signatures, in that of any. */
const examplesOn = (statement: ts.Statement): readonly string[] =>
  ts
    .getJSDocTags(statement)
    .filter(({ tagName }) => tagName.text === 'example')
    .flatMap(({ comment }) => ts.getTextOfJSDocComment(comment) ?? [])

/** Where each public name is declared, and what it is called there. */
function declarations(index: ts.SourceFile): readonly { readonly name: string; readonly own: string; file: string }[] {
  return index.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly)
      return declaredBy(statement).map((name) => ({ name, own: name, file: index.fileName }))
    const { moduleSpecifier, exportClause } = statement
    if (moduleSpecifier === undefined || exportClause === undefined || !ts.isNamedExports(exportClause)) return []
    if (!ts.isStringLiteral(moduleSpecifier)) return []
    const file = join(index.fileName, '..', moduleSpecifier.text)
    return exportClause.elements.flatMap(({ isTypeOnly, name, propertyName }) =>
      isTypeOnly ? [] : [{ name: name.text, own: (propertyName ?? name).text, file }],
    )
  })
}

/** Every example that a module's docstrings give, in the order of its exports. */
export function examplesOf(module: PublicModule): readonly Example[] {
  return declarations(parsed(join(packageFolder, module.source))).flatMap(({ name, own, file }) =>
    parsed(file)
      .statements.filter((statement) => declaredBy(statement).includes(own))
      .flatMap(examplesOn)
      .map((code) => ({ module, name, file: relative(packageFolder, file), code })),
  )
}
