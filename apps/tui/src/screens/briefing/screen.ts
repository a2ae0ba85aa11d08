/** Two pages to be read and saved, as a screen. Addresses: `briefing`, `briefing/clusters/claut`, `briefing/pairs/claut/hegan`. @module */
import { actorCollections, type CollectionName, isCollectionName, type Localized, lookup } from '@puente/core'
import { type BriefingSubject, briefingCollections, briefingHtml, briefingMarkdown } from '@puente/core/briefing'
import { type Address, type AddressResult, fail, printAddress } from '../../app/address/address.ts'
import { needsRecord, tooLong } from '../../app/address/address-problems.ts'
import { subjectAt } from '../../app/address/subject-at.ts'
import type { Model } from '../../app/atlas-cache.ts'
import type { View } from '../../app/screen-context.ts'
import type { Document } from '../../text/document.ts'
import { lineOf } from '../../text/line.ts'
import { leave, moveCommands, openTarget, sideCommands } from '../actions.ts'
import { documentPane, documentPanel, targetSelection } from '../document-pane.ts'
import type { Enter, Savable, WholeScreen } from '../screen-definition.ts'
import { type BriefingPlace, briefingPlace, briefingSubjectOf } from './route.ts'
import { briefingDocumentIn, briefingIn, briefingWords } from './view.ts'

const head = 'briefing'

/** The second word of the addresses of briefings on two actors. */
const pairs = 'pairs'

const collections: readonly CollectionName[] = briefingCollections

function pathOf({ atlas }: Model, subject: BriefingSubject): readonly string[] {
  switch (subject.kind) {
    case 'atlas':
      return []
    case 'pair':
      return [pairs, ...subject.ids]
    default: {
      const found = lookup(atlas, subject.id)
      return [found.ok ? found.value.collection : subject.kind, subject.id]
    }
  }
}

const examplesOf = ({ atlas }: Model, collection: CollectionName): readonly string[] =>
  atlas.records[collection].slice(0, 3).map(({ id }) => id)

function pairAt(model: Model, [one, other, ...rest]: readonly string[]): AddressResult<BriefingPlace> {
  const before = `${head}/${pairs}`
  const clusters = examplesOf(model, 'clusters')
  const needsOther = (first: string, id: string) =>
    fail(
      needsRecord(
        `${before}/${first}`,
        clusters.filter((near) => near !== id),
      ),
    )
  if (one === undefined || other === undefined) {
    const first = one ?? clusters[0] ?? ''
    return needsOther(first, first)
  }
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, pairs, one, other] })))
  const foundOne = subjectAt(model, before, one, actorCollections)
  if (!foundOne.ok) {
    // An id near the first one makes an address only together with the other id.
    const nearest = foundOne.error.nearest.map((near) => (near.startsWith(before) ? `${near}/${other}` : near))
    return fail({ ...foundOne.error, nearest })
  }
  const foundOther = subjectAt(model, `${before}/${one}`, other, actorCollections)
  if (!foundOther.ok) return foundOther
  const ids = [foundOne.value.record.id, foundOther.value.record.id] as const
  return ids[0] === ids[1] ? needsOther(one, ids[0]) : { ok: true, value: briefingPlace({ kind: 'pair', ids }) }
}

function recordAt(
  model: Model,
  before: string,
  id: string,
  of: readonly CollectionName[],
): AddressResult<BriefingPlace> {
  const found = subjectAt(model, before, id, of)
  if (!found.ok) return found
  const subject = briefingSubjectOf(found.value)
  return subject === undefined ? fail(needsRecord(head, [id])) : { ok: true, value: briefingPlace(subject) }
}

function placeAt(model: Model, { path }: Address): AddressResult<BriefingPlace> {
  const [, collection, id, ...rest] = path
  if (collection === undefined) return { ok: true, value: briefingPlace({ kind: 'atlas' }) }
  if (collection === pairs) return pairAt(model, path.slice(2))
  // As at other addresses, the id alone is enough.
  if (!isCollectionName(collection)) return recordAt(model, head, collection, collections)
  if (id === undefined) return fail(needsRecord(`${head}/${collection}`, examplesOf(model, collection)))
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, collection, id] })))
  return recordAt(model, `${head}/${collection}`, id, collections.includes(collection) ? [collection] : collections)
}

const selectDocument = ({ model, state, layout }: View, { subject }: BriefingPlace): Document =>
  briefingDocumentIn(model)(subject, state.language, layout.full.innerWidth)

const pane = documentPane<BriefingPlace>(selectDocument, ({ layout }) => layout.full.innerHeight)

/** A subject as part of a file's name. */
function fileNamePart(subject: BriefingSubject): string {
  switch (subject.kind) {
    case 'pair':
      return subject.ids.join('-')
    case 'atlas':
      return subject.kind
    default:
      return subject.id
  }
}

/** The briefing as a file: the ending of its name decides the format. */
function savable({ model, state: { language } }: View, { subject }: BriefingPlace): Savable {
  const briefing = () => briefingIn(model)(subject, language)
  const markdown = () => briefingMarkdown(briefing())
  const html = () => briefingHtml(briefing())
  return {
    name: `briefing-${fileNamePart(subject)}-${language}`,
    forms: new Map([
      ['md', markdown],
      ['markdown', markdown],
      ['html', html],
      ['htm', html],
    ]),
  }
}

const noBriefing: Localized = {
  en: 'Briefings are on a sector, a place, an actor or a tie of two.',
  es: 'Las notas tratan de un sector, un lugar, un actor o un vínculo entre dos.',
}

/** A briefing on the selected record, in a match on the pair, and without a record on the whole atlas. */
const enter: Enter<'briefing'> = ({ state: { place } }, entry) => {
  if (entry === undefined) return { ok: true, value: briefingPlace({ kind: 'atlas' }) }
  const subject = briefingSubjectOf(entry)
  if (subject === undefined) return { ok: false, error: noBriefing }
  const isPair = place.screen === 'match' && subject.kind === 'cluster' && subject.id !== place.id
  return { ok: true, value: briefingPlace(isPair ? { kind: 'pair', ids: [place.id, subject.id] } : subject) }
}

/** Two pages on a sector, an actor, a place, a pair, or the whole atlas. */
export const briefing: WholeScreen<'briefing', 'briefing'> = {
  title: ({ model, state: { language } }, { subject }) => briefingIn(model)(subject, language).title,
  mode: () => 'briefing',
  panels: (view, place) => {
    const title = lineOf(briefingWords.title[view.state.language], 'title')
    return [documentPanel(view.layout.full, title, selectDocument(view, place), place.reading, true)]
  },
  atHand: (view, place) => targetSelection(pane.target(view, place)),
  commands: {
    ...moveCommands(pane.move),
    ...sideCommands((view, place: BriefingPlace, by) => pane.moveAside(view, place, by) ?? place),
    open: (view, place) => openTarget(view.state, pane.target(view, place)),
    back: ({ state }) => leave(state),
  },
  stops: (view, place) => pane.stops(view, place, (after) => ({ ...view.state, place: after })),
  savable,
  enter,
  heads: [head],
  addressOf: (model, { subject }) => ({ path: [head, ...pathOf(model, subject)] }),
  placeAt,
}
