/** What a module exports, as its sources say it. @module */
import { relative } from 'node:path'
import ts from 'typescript'
import { workspace } from './public-modules.ts'

/** A name that a module exports. */
export interface Declaration {
  readonly name: string
  readonly kind: 'value' | 'type'
  /** Where it is declared, as a path in the workspace. */
  readonly file: string
  /** How it is declared: a function and a class without what they do. */
  readonly text: string
  readonly comment: Comment
  /** The names of types and values that the declaration speaks of. */
  readonly mentions: readonly string[]
}

/** A docstring. */
export interface Comment {
  readonly text: string
  /** Its tags in their order, like `@param`, with what they are about and what they say. */
  readonly tags: readonly { readonly tag: string; readonly about?: string; readonly text: string }[]
}

const textOf = (comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string =>
  ts.getTextOfJSDocComment(comment)?.trim() ?? ''

/** What a tag is about: a parameter, or the error that is thrown. */
function subjectOf(tag: ts.JSDocTag): string | undefined {
  if (ts.isJSDocParameterTag(tag)) return tag.name.getText()
  if (ts.isJSDocThrowsTag(tag)) return tag.typeExpression?.type.getText()
  return undefined
}

/** The docstring of a declaration. */
function commentOn(node: ts.Node): Comment {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const tags = comments.flatMap(({ tags = [] }) => [...tags])
  return {
    text: comments.map(({ comment }) => textOf(comment)).join('\n\n'),
    tags: tags.map((tag) => {
      const about = subjectOf(tag)
      return { tag: tag.tagName.text, ...(about === undefined ? {} : { about }), text: textOf(tag.comment) }
    }),
  }
}

const withoutExport = (text: string): string => text.replace(/^export (?:default )?(?:declare )?/u, '')

/** The text of a node up to where one of its parts begins, or else up to its end. */
function textUntil(node: ts.Node, part: ts.Node | undefined, withComment = false): string {
  const { text } = node.getSourceFile()
  return text
    .slice(node.getStart(undefined, withComment), part?.getStart(undefined, withComment) ?? node.getEnd())
    .trim()
}

/** A member of a class without what it does; nothing of one that others do not see. */
function memberText(node: ts.ClassElement): string {
  if ((ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0) return ''
  if (ts.isConstructorDeclaration(node) || ts.isMethodDeclaration(node)) return textUntil(node, node.body, true)
  if (!ts.isPropertyDeclaration(node)) return ''
  const { initializer, type } = node
  if (initializer !== undefined && ts.isArrowFunction(initializer))
    return textUntil(node, initializer.equalsGreaterThanToken, true)
  return textUntil(node, type === undefined ? undefined : initializer, true).replace(/ =$/u, '')
}

/** A class as others see it. */
function classText(node: ts.ClassDeclaration): string {
  const [first] = node.members
  const members = node.members.map(memberText).filter((text) => text !== '')
  const head = withoutExport(textUntil(node, first))
    .replace(/\/\*\*[^{}]*\*\/$/u, '')
    .trim()
  return first === undefined ? head : `${head}\n${members.map((text) => `  ${text}`).join('\n')}\n}`
}

const inFull = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope

/** Longer than that, the type of a constant tells a reader nothing. */
const longestType = 800

/** A constant: as a function if it is one, or else with its type. */
function constantText(node: ts.VariableDeclaration, checker: ts.TypeChecker): string {
  const { initializer } = node
  const name = node.name.getText()
  if (initializer !== undefined && ts.isArrowFunction(initializer) && initializer.type !== undefined)
    return `const ${name} = ${textUntil(initializer, initializer.equalsGreaterThanToken)}`
  if (node.type !== undefined) return `const ${name}: ${node.type.getText()}`
  const type = checker.typeToString(checker.getTypeAtLocation(node), node, inFull)
  return type.length > longestType ? `const ${name}` : `const ${name}: ${type}`
}

function textOfDeclaration(node: ts.Declaration, checker: ts.TypeChecker): string {
  if (ts.isFunctionDeclaration(node)) return withoutExport(textUntil(node, node.body))
  if (ts.isClassDeclaration(node)) return classText(node)
  if (ts.isVariableDeclaration(node)) return constantText(node, checker)
  // Ids by the hundred.
  if (ts.isInterfaceDeclaration(node) && node.getSourceFile().fileName.includes('/generated/'))
    return `${withoutExport(textUntil(node, node.members[0]))} … }`
  return withoutExport(node.getText())
}

/** The names that a declaration speaks of, in their order. */
function mentionsIn(node: ts.Node): readonly string[] {
  const found = new Set<string>()
  const visit = (child: ts.Node): void => {
    if (ts.isBlock(child) || (ts.isArrowFunction(child.parent) && child === child.parent.body)) return
    if (ts.isTypeReferenceNode(child) || ts.isExpressionWithTypeArguments(child) || ts.isTypeQueryNode(child)) {
      const name = ts.isTypeReferenceNode(child)
        ? child.typeName
        : ts.isTypeQueryNode(child)
          ? child.exprName
          : child.expression
      if (ts.isIdentifier(name)) found.add(name.text)
    }
    ts.forEachChild(child, visit)
  }
  ts.forEachChild(node, visit)
  return [...found]
}

const isType = (node: ts.Node): boolean => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)

function declared(symbol: ts.Symbol, checker: ts.TypeChecker): Declaration {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const [node, ...overloads] = own.declarations ?? []
  if (node === undefined) throw new Error(`${symbol.name} is declared nowhere`)
  const documented = ts.isVariableDeclaration(node) ? node.parent.parent : node
  return {
    name: symbol.name,
    kind: isType(node) ? 'type' : 'value',
    file: relative(workspace, node.getSourceFile().fileName),
    text: [node, ...overloads].map((one) => textOfDeclaration(one, checker)).join('\n\n'),
    comment: commentOn(documented),
    mentions: mentionsIn(node),
  }
}

/** The docstring at the head of a module; empty if it has none. */
export function moduleComment(source: ts.SourceFile): string {
  const [first] = source.statements
  const comment = first === undefined ? undefined : ts.getJSDocCommentsAndTags(first).find(ts.isJSDoc)
  return textOf(comment?.comment)
}

/** Everything that a module exports, in the order of its names. */
export function declarationsOf(source: ts.SourceFile, checker: ts.TypeChecker): readonly Declaration[] {
  const symbol = checker.getSymbolAtLocation(source)
  if (symbol === undefined) throw new Error(`${source.fileName} is no module`)
  return checker.getExportsOfModule(symbol).map((exported) => declared(exported, checker))
}
