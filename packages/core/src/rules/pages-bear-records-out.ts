import type { Entry } from '../dataset/atlas.ts'
import { type RecordIndex, recordIndex } from '../dataset/record-index.ts'
import { pathValuesAt } from '../model/json-path.ts'
import type { Localized } from '../model/language.ts'
import type { Name } from '../model/record.ts'
import { citationsThat, type PathCitation } from './citations.ts'
import { numberSpellings } from './number-spellings.ts'
import { missingFrom, type PageIndex, pageOf, type Words, wordsOf } from './page-words.ts'
import { at, type Rule } from './rule.ts'

/** What must stand on a cited page: one of its spellings, with all words of it, in whichever order. */
interface Need {
  /** What it is, as in "the page does not bear out …". */
  readonly what: Localized
  readonly spellings: readonly Words[]
  /** Whether another spelling can be given to the record. */
  readonly isName?: true
}

const needOfNames = (what: Localized, names: readonly Name[]): Need => ({
  what,
  spellings: names.map(({ value }) => wordsOf(value)),
  isName: true,
})

/** What a record takes from each page that it cites. */
function needsOf(entry: Entry, entryWith: RecordIndex['entryById']): readonly Need[] {
  // Of an actor that is missing, another rule tells.
  const ofActor = (id: string): readonly Need[] => {
    const actor = entryWith(id)
    return actor !== undefined && 'names' in actor.record
      ? [needOfNames({ en: `the name of "${id}"`, es: `el nombre de "${id}"` }, actor.record.names)]
      : []
  }
  const { collection, record } = entry
  switch (collection) {
    case 'clusters':
    case 'organizations':
    case 'sectors':
    case 'places':
    case 'partnerships':
    case 'instruments':
    case 'events':
      return [needOfNames({ en: 'its name', es: 'su nombre' }, record.names)]
    case 'stories':
    case 'opportunities':
    case 'findings':
      return [
        { what: { en: 'its title', es: 'su título' }, spellings: [wordsOf(record.title.en), wordsOf(record.title.es)] },
      ]
    case 'figures':
      return [
        {
          what: { en: `the number ${record.value}`, es: `el número ${record.value}` },
          spellings: numberSpellings(record.value),
        },
      ]
    case 'ties':
      return record.between.flatMap(ofActor)
    case 'awards':
      return ofActor(record.holder)
    case 'sources':
      // For a footnote, another rule checks that its mark stands on the page.
      return record.kind === 'footnote'
        ? []
        : [
            {
              what: { en: 'its title', es: 'su título' },
              spellings: [wordsOf(record.title.en), wordsOf(record.title.es)],
            },
          ]
    default:
      return entry satisfies never
  }
}

/** What a page lacks of the spelling that comes nearest; undefined where one stands there. */
function nearestLack(spellings: readonly Words[], page: PageIndex): readonly (string | number)[] | undefined {
  const lacks = spellings.map((spelling) => missingFrom(page, spelling)).toSorted((a, b) => a.length - b.length)
  return lacks[0]?.length === 0 ? undefined : (lacks[0] ?? [])
}

/** The value of a statement, the year of a milestone: what a citation within a record bears out beside its name. */
function ownSpellings(entry: Entry, { path }: PathCitation): readonly Words[] {
  if (!path.includes('.citations.')) return []
  const owner = path.slice(0, path.lastIndexOf('.citations.'))
  const values = pathValuesAt(entry.record, `${owner}.value`).flatMap(({ value }) =>
    typeof value === 'number' ? numberSpellings(value) : [wordsOf(String(value))],
  )
  const years = pathValuesAt(entry.record, `${owner}.date`).map(({ value }) => wordsOf(String(value).slice(0, 4)))
  return [...values, ...years]
}

const remedies = {
  name: {
    en: 'correct the page, add the spelling of the page as a name of kind variant, or add an anchor: a few words that stand on the page',
    es: 'corrija la página, añada su grafía como nombre con kind: variant, o añada un ancla: unas palabras que estén en la página',
  },
  other: {
    en: 'correct the page, or add an anchor: a few words that stand on the page',
    es: 'corrija la página, o añada un ancla: unas palabras que estén en la página',
  },
} as const satisfies Record<string, Localized>

const inQuotes = (words: readonly (string | number)[]) => words.map((word) => `"${word}"`).join(', ')

function* faultsOf(entry: Entry, spot: PathCitation, page: PageIndex, entryWith: RecordIndex['entryById']) {
  const { anchor } = spot.citation
  if (anchor !== undefined) {
    const lack = nearestLack([wordsOf(anchor)], page)
    if (lack === undefined) return
    yield {
      path: `${spot.path}.anchor`,
      message: {
        en: `page ${page.page} lacks ${inQuotes(lack)} of the anchor "${anchor}"`,
        es: `a la página ${page.page} le falta ${inQuotes(lack)} del ancla "${anchor}"`,
      },
      remedy: {
        en: 'give words that stand on the page, or correct the page',
        es: 'dé palabras que estén en la página, o corrija la página',
      },
    }
    return
  }
  const own = ownSpellings(entry, spot)
  for (const { what, spellings, isName } of needsOf(entry, entryWith)) {
    const lack = nearestLack([...spellings, ...own], page)
    if (lack === undefined) continue
    yield {
      path: spot.path,
      message: {
        en: `page ${page.page} does not contain ${what.en}: it lacks ${inQuotes(lack)}`,
        es: `la página ${page.page} no contiene ${what.es}: le falta ${inQuotes(lack)}`,
      },
      remedy: isName ? remedies.name : remedies.other,
    }
  }
}

/** Every cited page contains the name or the number that the record takes from it, or else the words of an anchor. */
export const pagesBearRecordsOut: Rule = {
  name: 'pages-bear-records-out',
  *check(dataset) {
    const { entryById: entryWith } = recordIndex(dataset.records)
    // Without the words of any page there is nothing to be looked into.
    if (dataset.pageWords === undefined) return
    for (const spot of citationsThat(dataset, ({ page }) => page !== undefined)) {
      const { entry } = spot
      const { source, page: number } = spot.citation
      const index = dataset.pageWords.get(source)
      const page = index === undefined || number === undefined ? undefined : pageOf(index, number)
      // A source cites itself as a whole.
      if (page === undefined || source === entry.record.id) continue
      for (const { path, message, remedy } of faultsOf(entry, spot, page, entryWith))
        yield { ...at(entry.record, path), message, remedy }
    }
  },
}
