import type { Citation } from '../src/model/citation.ts'
import type { Source } from '../src/model/source.ts'
import { citationsThat } from './citations-of.ts'
import { at, type Rule } from './rule.ts'

const name = 'sources-are-findable'

function* faultsOf({ kind, url, partOf, number, standing }: Source) {
  if (kind === 'footnote' && (partOf === undefined || number === undefined)) {
    yield {
      path: partOf === undefined ? 'partOf' : 'number',
      message: 'is a footnote, but does not say of what, or which one',
      remedy: 'add partOf and number',
    }
  }
  if (kind === 'web' && url === undefined)
    yield { path: 'url', message: 'is a web page without its address', remedy: 'add url' }
  if (standing === 'address-unknown' && url !== undefined) {
    yield {
      path: 'standing',
      message: 'says that its address is unknown, and gives one',
      remedy: 'write standing: referenced, or remove the address',
    }
  }
  if (kind === 'footnote' && standing !== 'address-unknown' && url === undefined) {
    yield {
      path: 'url',
      message: 'is a footnote without an address, and does not say so',
      remedy: 'add url, or write standing: address-unknown',
    }
  }
}

/** A source says where it is found, or that this is unknown; and nothing rests on one that has not been verified. */
export const sourcesAreFindable: Rule = {
  name,
  *check(dataset) {
    const sources = new Map<string, Source>(dataset.records.sources.map((source) => [source.id, source]))
    for (const source of dataset.records.sources) {
      for (const { path, message, remedy } of faultsOf(source))
        yield { ...at(dataset, source, path), rule: name, message, remedy }
    }
    const isUnverified = ({ source }: Citation) => sources.get(source)?.standing === 'candidate'
    for (const { entry, path, citation } of citationsThat(dataset, isUnverified)) {
      if (citation.source === entry.record.id) continue
      yield {
        ...at(dataset, entry.record, `${path}.source`),
        rule: name,
        message: `rests on "${citation.source}", a candidate that nobody has verified`,
        remedy: 'verify the source and write standing: used, or cite another',
      }
    }
  },
}
