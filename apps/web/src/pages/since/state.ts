/** Which developments an address asks for. @module */
import {
  type Atlas,
  type DevelopmentKind,
  type DevelopmentOptions,
  developmentKinds,
  developments,
  fold,
  isPartialDate,
  labelOf,
  lookup,
  type Result,
  suggest,
} from '@puente/core'
import { type BriefingEntry, briefingCollections, hasBriefing } from '@puente/core/briefing'
import { inWords, type PageContext } from '../../parts/context.ts'
import { isDate, problemsWith } from '../../parts/parameters.ts'
import type { Problem } from '../../parts/problem.ts'
import { addressOf, parametersOf } from '../../url/address.ts'
import { words } from './words.ts'

/** What is chosen of all developments. */
export interface SinceScope {
  readonly from?: string
  readonly about?: BriefingEntry
  readonly kinds: readonly DevelopmentKind[]
}

const subjectWithId = (atlas: Atlas, id: string): BriefingEntry | undefined => {
  const found = lookup(atlas, id)
  return found.ok && hasBriefing(found.value) ? found.value : undefined
}

const maxNear = 5
const maxLength = 200

/** The subject that a reader means by an id or a name, or those that come nearest. */
function meantSubject(atlas: Atlas, text: string): Result<BriefingEntry, readonly BriefingEntry[]> {
  const byId = subjectWithId(atlas, text)
  if (byId !== undefined) return { ok: true, value: byId }
  const found = suggest(atlas, text.slice(0, maxLength), { collections: briefingCollections, limit: maxNear })
  const near = found.flatMap(({ id }) => subjectWithId(atlas, id) ?? [])
  const [first] = found
  const [meant] = near
  return meant !== undefined && first !== undefined && fold(first.name) === fold(text)
    ? { ok: true, value: meant }
    : { ok: false, error: near }
}

/** The problem of a subject that nothing is called. */
const nobody = (context: PageContext, name: string, near: readonly BriefingEntry[]): Problem => ({
  text: inWords(words, context).nobody(name),
  meant: near.map((about) => ({
    label: labelOf(context.atlas, about, context.language),
    address: sinceAddress({ about }),
  })),
})

/** The developments that an address asks for, or what is wrong with it. */
export function readSince(context: PageContext): Result<SinceScope, readonly Problem[]> {
  const { atlas, address } = context
  const text = inWords(words, context)
  const given = parametersOf(address, 1)
  const [from = '', about = ''] = ['from', 'about'].map((name) => given.get(name)?.trim())
  const wanted = given
    .getAll('kinds')
    .flatMap((list) => list.split(','))
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '')
  const kinds = developmentKinds.filter((kind) => wanted.includes(kind))
  const unknown = wanted.filter((kind) => !kinds.some((one) => one === kind))
  const subject = about === '' ? undefined : meantSubject(atlas, about)
  const problems = [
    ...problemsWith(context, given, { from: isDate }),
    ...unknown.map((kind): Problem => ({ text: text.noKind(kind, developmentKinds.join(', ')) })),
    ...(subject === undefined || subject.ok ? [] : [nobody(context, about, subject.error)]),
  ]
  if (problems.length > 0) return { ok: false, error: problems }
  const chosen = subject?.ok === true ? { about: subject.value } : {}
  return { ok: true, value: { ...(isPartialDate(from) ? { from } : {}), ...chosen, kinds } }
}

/** As core takes it. */
export const optionsOf = ({ from, about, kinds }: SinceScope): DevelopmentOptions => ({
  ...(from === undefined ? {} : { from }),
  ...(about === undefined ? {} : { about: about.record.id }),
  ...(kinds.length === 0 ? {} : { kinds }),
})

/** The address of developments, or of the service's answer with them. */
export const sinceAddress = ({ from, about, kinds = [] }: Partial<SinceScope>, head = 'since'): string =>
  addressOf([head], {
    from,
    about: about?.record.id,
    kinds: kinds.length === 0 ? undefined : kinds.join(','),
  })

/** The years in which anything happened, the newest first. */
const yearsOf = (atlas: Atlas): readonly string[] => [
  ...new Set(developments(atlas).map(({ date }) => date.slice(0, 4))),
]

/** The years since which a reader can look: of the first, all is told anyway. */
export const laterYears = (atlas: Atlas): readonly string[] => yearsOf(atlas).slice(0, -1)

/** The addresses of single filters that lead to something. */
export function singleScopes(atlas: Atlas): readonly Partial<SinceScope>[] {
  const kinds = developmentKinds.filter((kind) => developments(atlas, { kinds: [kind], limit: 1 }).length > 0)
  const subjects = briefingCollections.flatMap((name) =>
    atlas.records[name].flatMap(({ id }) => subjectWithId(atlas, id) ?? []),
  )
  return [
    ...laterYears(atlas).map((from) => ({ from })),
    ...kinds.map((kind) => ({ kinds: [kind] })),
    ...subjects.filter((about) => hasChanged(atlas, about)).map((about) => ({ about })),
  ]
}

/** Whether anything has happened to a subject. */
const hasChanged = (atlas: Atlas, about: BriefingEntry): boolean =>
  developments(atlas, { about: about.record.id, limit: 1 }).length > 0
