/** From an example to a module that runs it, and notes what it gives beside what it says that it gives. @module */
import ts from 'typescript'
import type { Example } from './examples-of.ts'
import { type PublicModule, publicModules } from './public-modules.ts'

/** What an example's module exports: for each line with a stated result, what the line gave. */
export interface Noted {
  readonly results: readonly { readonly line: string; readonly given: unknown; readonly stated: unknown }[]
}

/** The comment after a statement, on its last line or on the lines below: the result that the example states. */
function statedResult(text: string, statement: ts.Statement, next: ts.Statement | undefined): string | undefined {
  const after = text.slice(statement.end, next?.getStart() ?? text.length)
  const comments = [...after.matchAll(/\/\/(.*)/g)].map(([, comment = '']) => comment.trim())
  return comments.length === 0 ? undefined : comments.join('\n')
}

function isNamed(node: ts.Node): node is ts.Identifier {
  return ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)
}

function identifiersIn(node: ts.Node, found = new Set<string>()): ReadonlySet<string> {
  if (isNamed(node)) found.add(node.text)
  ts.forEachChild(node, (child) => {
    identifiersIn(child, found)
  })
  return found
}

/** What an example imports or declares itself. */
function declaredIn(node: ts.Node, found = new Set<string>()): ReadonlySet<string> {
  if ((ts.isImportSpecifier(node) || ts.isNamespaceImport(node) || ts.isVariableDeclaration(node)) && node.name)
    for (const name of identifiersIn(node.name)) found.add(name)
  ts.forEachChild(node, (child) => {
    declaredIn(child, found)
  })
  return found
}

const sourceOf = ({ source }: PublicModule): string => `../${source}`

/** The imports that an example leaves to its reader: public names, those of its own module first. */
function impliedImports(example: Example, parsed: ts.SourceFile): readonly string[] {
  const declared = declaredIn(parsed)
  const missing = [...identifiersIn(parsed)].filter((name) => !declared.has(name))
  const order = [example.module, ...publicModules.filter((module) => module !== example.module)]
  return order.flatMap((module) => {
    const known = (name: string) => order.find(({ exports }) => Object.hasOwn(exports, name)) === module
    const names = missing.filter(known)
    return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '${sourceOf(module)}'`]
  })
}

/** An import of the package by its public name, as it is written within the package. */
function printedImport(statement: ts.ImportDeclaration): string {
  const from = statement.moduleSpecifier.getText()
  const module = publicModules.find(({ name }) => `'${name}'` === from)
  return module === undefined ? statement.getText() : statement.getText().replace(from, `'${sourceOf(module)}'`)
}

/** The text of a module that runs an example. It stands one folder below the package's. */
export function moduleText(example: Example): string {
  const parsed = ts.createSourceFile('example.ts', example.code, ts.ScriptTarget.Latest, true)
  const lines = parsed.statements.map((statement, at) => {
    if (ts.isImportDeclaration(statement)) return printedImport(statement)
    const stated = statedResult(example.code, statement, parsed.statements[at + 1])
    if (!ts.isExpressionStatement(statement)) {
      if (stated !== undefined) throw new Error(`${example.name}: only of an expression a result can be stated`)
      return statement.getText()
    }
    const expression = statement.expression.getText()
    const line = JSON.stringify(expression)
    return stated === undefined
      ? `void (${expression});`
      : `results.push({ line: ${line}, given: (${expression}), stated: (${stated}) });`
  })
  return [
    ...impliedImports(example, parsed),
    'export const results: { line: string; given: unknown; stated: unknown }[] = []',
    ...lines,
    '',
  ].join('\n')
}
