/** What has happened since the atlas's main source, in the scope of a briefing. @module */
import type { Development, DevelopmentKind } from '../../analysis/development-entries.ts'
import { developments as developmentsOf, mainSourceDate } from '../../analysis/developments.ts'
import { spansBothSides } from '../../analysis/spans-sides.ts'
import { type Atlas, type Entry, entryOf } from '../../dataset/atlas.ts'
import { entriesById } from '../../dataset/get.ts'
import { labelOf, shortLabelOf } from '../../dataset/label.ts'
import { standingOf } from '../../dataset/standing.ts'
import { type DisplayDevelopment, displayDevelopment } from '../../format/display-development.ts'
import { compareDates, hasEnded } from '../../model/date-interval.ts'
import type { Language } from '../../model/language.ts'
import { capitalized } from '../../text/as-sentence.ts'
import { formatStandingShort } from '../../text/format-standing.ts'
import { type BriefingContext, shortName } from '../briefing-context.ts'
import type { Draft } from '../draft.ts'
import { firstSentences, truncateWords, withLead } from '../sentence.ts'
import { mostWords, overflowLine, overflowLineWords, type Versions } from '../word-budget.ts'

const maxTextWords = 30
const maxNoteWords = 18
const maxCitations = 2
const maxShown = 5

/** What changes the frame of a cooperation stands before what happens within it. */
const kindOrder: Readonly<Record<DevelopmentKind, number>> = {
  milestone: 0,
  membership: 0,
  organization: 1,
  tie: 2,
  partnership: 3,
  value: 4,
  cluster: 5,
  event: 6,
  result: 6,
  name: 7,
  award: 8,
}

/** A record has one name in a briefing, the short one, also where the text of a development begins with the long one. */
function withShortName(atlas: Atlas, entry: Entry, text: string, language: Language): string {
  const label = labelOf(atlas, entry, language)
  return text.startsWith(label) ? shortLabelOf(atlas, entry, language) + text.slice(label.length) : text
}

function draftOf(context: BriefingContext, one: Development): Draft {
  const { atlas, language, phrases } = context
  const displayed = {
    en: displayDevelopment(atlas, one, 'en'),
    es: displayDevelopment(atlas, one, 'es'),
  } satisfies Record<Language, DisplayDevelopment>
  const { when, before, note, record } = displayed[language]
  const { entry } = record
  const textIn = (one: Language) => withShortName(atlas, entry, displayed[one].text, one)
  const text = firstSentences({ en: textIn('en'), es: textIn('es') }, language, maxTextWords)
  return {
    // In Spanish a month has no capital of its own.
    ...withLead(capitalized(when), '.', [
      before === undefined ? text : `${text} (${phrases.before(truncateWords(before, maxNoteWords))})`,
      note === undefined
        ? ''
        : firstSentences({ en: displayed.en.note ?? '', es: displayed.es.note ?? '' }, language, maxNoteWords),
    ]),
    records: [entry, ...one.overtakes.map((finding) => entryOf('findings', finding))],
    citations: one.citations.slice(0, maxCitations),
    ...(entry.collection === 'ties' && entry.record.basis === 'inferred' ? { inferred: true } : {}),
  }
}

const isJoint = ({ atlas, asOf }: BriefingContext, entry: Entry): boolean =>
  (entry.collection === 'events' || entry.collection === 'instruments' || entry.collection === 'ties') &&
  spansBothSides(atlas, entry.record, asOf)

/** The nearest to the subject first, of these what overtakes a claim, then what matters more, the newest before. */
function ranked(context: BriefingContext): readonly Development[] {
  const { atlas, asOf, scope } = context
  const subjects = new Set<string>(scope.subjects.map(({ record }) => record.id))
  const near = ({ id }: Development) => (subjects.has(id) ? -1 : (scope.nearnessOf(id) ?? 3))
  const overtaking = ({ overtakes }: Development) => (overtakes.length > 0 ? 0 : 1)
  const joins = ({ id }: Development) => (entriesById(atlas, [id]).some((entry) => isJoint(context, entry)) ? 0 : 1)
  return developmentsOf(atlas, { to: asOf })
    .filter((one) => near(one) < 3)
    .map((one) => ({ one, keys: [near(one), overtaking(one), joins(one), kindOrder[one.kind]] }))
    .toSorted((a, b) => a.keys.map((key, at) => key - (b.keys[at] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ one }) => one)
}

/** The name of what an event was says that it took place; any other needs what happened to it. */
const nameWithKind = (context: BriefingContext, found: readonly Development[]) => (entry: Entry) => {
  const name = shortName(context, entry)
  const one = found.find(({ id }) => id === entry.record.id)
  if (one === undefined || one.kind === 'event') return name
  const { through = [] } = standingOf(context.atlas, entry, context.asOf) ?? {}
  if (through.length > 0) {
    const ends = through.map(
      (end) => `${shortName(context, end.entry)}: ${formatStandingShort(end.standing, context.language)}`,
    )
    return `${name} (${ends.join(', ')})`
  }
  return `${name} (${displayDevelopment(context.atlas, one, context.language).kindLabel})`
}

/** Each record once, and each claim once: a law that ends an opening is named, and not the opening too. */
function distinct(found: readonly Development[]): readonly Development[] {
  const seen = new Set<string>()
  return found.filter(({ id, overtakes }) => {
    const about = [id, ...overtakes.map((finding) => finding.id)]
    const isNew = !about.some((one) => seen.has(one))
    for (const one of about) seen.add(one)
    return isNew
  })
}

/**
 * As many of the most relevant developments as fit, the oldest first, and a line that names others; nothing as of a date
 * that is not after that of the main source.
 *
 * @param others the same context in other languages
 * @param words the word budget of the section
 */
export function developments(
  context: BriefingContext,
  others: readonly BriefingContext[],
  words: number,
): readonly Versions[] {
  const { atlas, asOf } = context
  if (!hasEnded(mainSourceDate(atlas), asOf)) return []
  const found = distinct(ranked(context))
  const versions = (draftIn: (one: BriefingContext) => Draft): Versions => [draftIn(context), ...others.map(draftIn)]
  const shown: { readonly drafts: Versions; readonly one: Development }[] = []
  let left = words - (found.length > maxShown ? overflowLineWords : 0)
  for (const one of found.slice(0, maxShown)) {
    const drafts = versions((each) => draftOf(each, one))
    const needed = mostWords(drafts)
    if (shown.length > 0 && needed > left) break
    shown.push({ drafts, one })
    left -= needed
  }
  const rest = found.slice(shown.length)
  const entries = entriesById(
    atlas,
    rest.map(({ id }) => id),
  )
  return [
    ...shown.toSorted((a, b) => compareDates(a.one.date, b.one.date)).map(({ drafts }) => drafts),
    ...(rest.length === 0
      ? []
      : [versions((one) => overflowLine(one, 'developments', nameWithKind(one, rest))(entries))]),
  ]
}
