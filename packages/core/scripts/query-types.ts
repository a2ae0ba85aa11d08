/**
 * From the descriptions to the types of queries: which conditions the fields of each collection take, and which relations
 * its records stand in.
 *
 * @module
 */

import { type DerivedField, derivedFields } from '../src/index/derived-fields.ts'
import { type CollectionName, collectionNames } from '../src/model/collection-name.ts'
import type { CollectionDescription, FieldDescription } from '../src/model/description.ts'
import { describeCollections } from './describe.ts'
import { literalUnion, recordTypeName } from './record-types.ts'

type Field = Pick<FieldDescription | DerivedField, 'name' | 'type' | 'label' | 'terms' | 'refersTo'>

function conditionOf({ type, terms, refersTo }: Field): string {
  switch (type) {
    case 'enum':
      return `TermCondition<${literalUnion(Object.keys(terms ?? {}))}>`
    case 'ref':
      return `IdCondition<${refersTo === undefined || refersTo.length === 0 ? 'CollectionName' : literalUnion(refersTo)}, I>`
    case 'number':
      return 'NumberCondition'
    case 'boolean':
      return 'BooleanCondition'
    case 'date':
      return 'DateCondition'
    default:
      return 'TextCondition'
  }
}

const conditionsName = (collection: CollectionName) => `${recordTypeName(collection)}Conditions`

function conditionsOf({ name, fields }: CollectionDescription): string {
  const all: readonly Field[] = [...fields, ...derivedFields[name]]
  const members = all.map((field) => `  /** ${field.label.en} */\n  readonly ${field.name}?: ${conditionOf(field)}\n`)
  return `/** The conditions on the fields of ${name}. */
export interface ${conditionsName(name)}<I extends IdMap = IdMap> {
${members.join('')}}
`
}

function facetValueOf({ type, terms, refersTo }: Field): string {
  switch (type) {
    case 'enum':
      return literalUnion(Object.keys(terms ?? {}))
    case 'ref':
      return refersTo === undefined || refersTo.length === 0 ? 'Id' : `Id<${literalUnion(refersTo)}>`
    case 'boolean':
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a type
      return '`${boolean}`'
    default:
      return 'string'
  }
}

/** What the counted values of a collection's fields are. */
function facetValuesOf({ name, fields }: CollectionDescription): string {
  const all: readonly Field[] = [...fields, ...derivedFields[name]]
  return `  readonly ${name}: {\n${all.map((field) => `    readonly ${field.name}: ${facetValueOf(field)}\n`).join('')}  }\n`
}

/** A relation that says nothing of where it leads may lead anywhere. */
const relationsOf = (name: CollectionName, all: readonly CollectionDescription[]): readonly string[] => {
  const own = all.filter((one) => one.name === name).flatMap(({ relations }) => relations)
  const into = all
    .flatMap(({ relations }) => relations)
    .filter(({ refersTo }) => refersTo.length === 0 || refersTo.includes(name))
  return [...new Set([...own, ...into].map((relation) => relation.name))]
}

/** The module of the types of queries. */
export function queryTypesModule(header: string): string {
  const all = describeCollections()
  const relations = collectionNames.map((name) => `  readonly ${name}: ${literalUnion(relationsOf(name, all))}\n`)
  return `${header}import type { IdMap } from '../../dataset/atlas.ts'
import type { CollectionName } from '../../model/collection-name.ts'
import type { Id } from '../../model/id.ts'
import type {
  BooleanCondition,
  DateCondition,
  IdCondition,
  NumberCondition,
  TermCondition,
  TextCondition,
} from '../condition.ts'

${all.map(conditionsOf).join('\n')}
/** The conditions on the fields of each collection. */
export interface Conditions<I extends IdMap = IdMap> {
${collectionNames.map((name) => `  readonly ${name}: ${conditionsName(name)}<I>\n`).join('')}}

/** What the counted values of each field are. */
export interface FacetTexts {
${all.map(facetValuesOf).join('')}}

/** The relations that the records of each collection can stand in. */
export interface RelationNames {
${relations.join('')}}
`
}
