/** A record as a node. @module */

import type { Atlas, Entry } from '../../dataset/atlas.ts'
import { shapes } from '../../dataset/generated/shapes.ts'
import { labelOf } from '../../dataset/label.ts'
import type { Name } from '../../model/generated/records.ts'
import { memoize } from '../../util/memo.ts'
import { classesOf } from './classes.ts'
import type { JsonLdNode, JsonLdProperties, JsonLdValue } from './json-ld-types.ts'
import { iriOf, propertiesOf, referTo } from './properties.ts'
import { nameTerms } from './terms.ts'
import { inLanguage, inLanguages, oneOrList, refer } from './values.ts'

/** The IRI of the dataset, relative to the document's base. */
export const datasetIri = 'dataset'

/** With whom each actor is said to cooperate; what is only inferred stands in the tie alone. */
const statedPartners = /* @__PURE__ */ memoize((atlas: Atlas) => {
  const partners = new Map<string, Set<string>>()
  for (const { between, basis } of atlas.records.ties) {
    if (basis !== 'stated') continue
    const [first, second] = between
    partners.set(first, (partners.get(first) ?? new Set()).add(second))
    partners.set(second, (partners.get(second) ?? new Set()).add(first))
  }
  return partners
})

/** References to records, if there are any. */
function referring(atlas: Atlas, term: string, ids: Iterable<string>): JsonLdProperties {
  const references = [...new Set(ids)].map((id) => referTo(atlas, id))
  return references.length === 0 ? {} : { [term]: oneOrList(references) }
}

/** The names by their kind, each with its language. */
function namesOf(names: readonly Name[]): JsonLdProperties {
  const byTerm = new Map<string, JsonLdValue[]>()
  for (const { kind, value, lang } of names) {
    const term = nameTerms[kind]
    byTerm.set(term, [...(byTerm.get(term) ?? []), inLanguage(value, lang)])
  }
  return Object.fromEntries([...byTerm].map(([term, values]) => [term, oneOrList(values)]))
}

/** What a public vocabulary says directly, and our records through a part of their own. */
function directly(atlas: Atlas, { collection, record }: Entry): JsonLdProperties {
  switch (collection) {
    case 'clusters':
    case 'organizations':
      return {
        ...referring(atlas, 'memberOfBody', record.memberOf?.map(({ body }) => body) ?? []),
        ...referring(atlas, 'linkedTo', statedPartners(atlas).get(record.id) ?? []),
      }
    case 'partnerships':
      return referring(atlas, 'hasMember', record.members?.map(({ actor }) => actor) ?? [])
    case 'ties':
      return {
        rdfSubject: referTo(atlas, record.between[0]),
        rdfPredicate: refer('org:linkedTo'),
        rdfObject: referTo(atlas, record.between[1]),
      }
    default:
      return {}
  }
}

/** A record with all that it says, and where it says so from. */
export function recordNode(atlas: Atlas, entry: Entry): JsonLdNode {
  const { collection, record } = entry
  return {
    '@id': iriOf(entry),
    '@type': oneOrList(classesOf(entry)),
    label: inLanguages({ en: labelOf(atlas, entry, 'en'), es: labelOf(atlas, entry, 'es') }),
    ...('names' in record ? namesOf(record.names) : {}),
    ...propertiesOf(atlas, collection, shapes[collection], record),
    ...directly(atlas, entry),
    ...referring(
      atlas,
      'wasDerivedFrom',
      record.citations.map(({ source }) => source),
    ),
    inDataset: refer(datasetIri),
  }
}
