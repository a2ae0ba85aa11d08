import type { Citation } from '../model/citation.ts'
import type { Source } from '../model/source.ts'
import { citationsThat } from './citations.ts'
import { recordFinder } from './entries.ts'
import { at, type Rule } from './rule.ts'

/** What a reader must know of a web page: who says it, where, when we read it, and how much of it. */
const webFields = [
  { name: 'url', text: { en: 'its address', es: 'su dirección' } },
  { name: 'publisher', text: { en: 'its publisher', es: 'su editor' } },
  { name: 'accessed', text: { en: 'the date on which it was read', es: 'la fecha en que se leyó' } },
  { name: 'extent', text: { en: 'how much of it was read', es: 'cuánto de ella se leyó' } },
] as const

function* faultsOf(source: Source) {
  const { kind, url, partOf, number, standing, gone } = source
  if (kind === 'footnote' && (partOf === undefined || number === undefined)) {
    yield {
      path: partOf === undefined ? 'partOf' : 'number',
      message: {
        en: 'is a footnote, but does not say of what, or which one',
        es: 'es una nota al pie, pero no dice de qué, o cuál',
      },
      remedy: { en: 'add partOf and number', es: 'añada partOf y number' },
    }
  }
  for (const field of kind === 'web' ? webFields : []) {
    if (source[field.name] !== undefined) continue
    yield {
      path: field.name,
      message: {
        en: `is a web page without ${field.text.en}`,
        es: `es una página web sin ${field.text.es}`,
      },
      remedy: { en: `add ${field.name}`, es: `añada ${field.name}` },
    }
  }
  if (gone !== undefined && url === undefined) {
    yield {
      path: 'gone',
      message: {
        en: 'says that its address no longer answers, and gives none',
        es: 'dice que su dirección ya no responde, y no da ninguna',
      },
      remedy: { en: 'add url, or remove gone', es: 'añada url, o elimine gone' },
    }
  }
  if (standing === 'address-unknown' && url !== undefined) {
    yield {
      path: 'standing',
      message: {
        en: 'says that its address is unknown, and gives one',
        es: 'dice que su dirección se desconoce, y da una',
      },
      remedy: {
        en: 'write standing: referenced, or remove the address',
        es: 'escriba standing: referenced, o elimine la dirección',
      },
    }
  }
  if (kind === 'footnote' && standing !== 'address-unknown' && url === undefined) {
    yield {
      path: 'url',
      message: {
        en: 'is a footnote without an address, and does not say so',
        es: 'es una nota al pie sin dirección, y no lo dice',
      },
      remedy: {
        en: 'add url, or write standing: address-unknown',
        es: 'añada url, o escriba standing: address-unknown',
      },
    }
  }
}

/** A source says where it is found, or that this is unknown; and nothing rests on one that has not been verified. */
export const sourcesAreFindable: Rule = {
  name: 'sources-are-findable',
  *check(dataset) {
    const sourceWith = recordFinder(dataset, 'sources')
    for (const source of dataset.records.sources) {
      for (const fault of faultsOf(source)) yield { id: source.id, ...fault }
    }
    const isUnverified = ({ source }: Citation) => sourceWith(source)?.standing === 'candidate'
    for (const { entry, path, citation } of citationsThat(dataset, isUnverified)) {
      if (citation.source === entry.record.id) continue
      yield {
        ...at(entry.record, `${path}.source`),
        message: {
          en: `rests on "${citation.source}", a candidate that nobody has verified`,
          es: `se apoya en "${citation.source}", una candidata que nadie ha verificado`,
        },
        remedy: {
          en: 'verify the source and write standing: used, or cite another',
          es: 'verifique la fuente y escriba standing: used, o cite otra',
        },
      }
    }
  },
}
