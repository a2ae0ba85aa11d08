/** Two pages to be read and saved, as a screen. Addresses: `briefing`, `briefing/clusters/claut`, `briefing/pairs/claut/hegan`. @module */

import { actorCollections, type CollectionName, isCollectionName, type Localized, lookup } from '@puente/core'
import {
  type BriefingSubject,
  briefingCollections,
  briefingFileName,
  briefingHtml,
  briefingMarkdown,
} from '@puente/core/briefing'
import {
  type Address,
  type AddressResult,
  fail,
  needsRecord,
  printAddress,
  subjectAt,
  tooLong,
} from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Document } from '../../text/document.ts'
import { lineOf } from '../../text/line.ts'
import { leave, moveCommands, openTarget, sideCommands } from '../actions.ts'
import { documentPane, documentPanel, targetSelection } from '../document-pane.ts'
import type { Enter, Savable, WholeScreen } from '../screen-definition.ts'
import { type BriefingRoute, briefingRoute, briefingSubjectOf } from './route.ts'
import { briefingDocumentIn, briefingIn, briefingWords } from './view.ts'

const head = 'briefing'

/** The second word of the addresses of briefings on two actors. */
const pairs = 'pairs'

const collections: readonly CollectionName[] = briefingCollections

function pathOf({ atlas }: AtlasCache, subject: BriefingSubject): readonly string[] {
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

const examplesOf = ({ atlas }: AtlasCache, collection: CollectionName): readonly string[] =>
  atlas.records[collection].slice(0, 3).map(({ id }) => id)

function pairAt(cache: AtlasCache, [one, other, ...rest]: readonly string[]): AddressResult<BriefingRoute> {
  const before = `${head}/${pairs}`
  const clusters = examplesOf(cache, 'clusters')
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
  const foundOne = subjectAt(cache, before, one, actorCollections)
  if (!foundOne.ok) {
    // An id near the first one makes an address only together with the other id.
    const nearest = foundOne.error.nearest.map((near) => (near.startsWith(before) ? `${near}/${other}` : near))
    return fail({ ...foundOne.error, nearest })
  }
  const foundOther = subjectAt(cache, `${before}/${one}`, other, actorCollections)
  if (!foundOther.ok) return foundOther
  const ids = [foundOne.value.record.id, foundOther.value.record.id] as const
  return ids[0] === ids[1] ? needsOther(one, ids[0]) : { ok: true, value: briefingRoute({ kind: 'pair', ids }) }
}

function recordAt(
  cache: AtlasCache,
  before: string,
  id: string,
  of: readonly CollectionName[],
): AddressResult<BriefingRoute> {
  const found = subjectAt(cache, before, id, of)
  if (!found.ok) return found
  const subject = briefingSubjectOf(found.value)
  return subject === undefined ? fail(needsRecord(head, [id])) : { ok: true, value: briefingRoute(subject) }
}

function routeAt(cache: AtlasCache, { path }: Address): AddressResult<BriefingRoute> {
  const [, collection, id, ...rest] = path
  if (collection === undefined) return { ok: true, value: briefingRoute({ kind: 'atlas' }) }
  if (collection === pairs) return pairAt(cache, path.slice(2))
  // As at other addresses, the id alone is enough.
  if (!isCollectionName(collection)) return recordAt(cache, head, collection, collections)
  if (id === undefined) return fail(needsRecord(`${head}/${collection}`, examplesOf(cache, collection)))
  if (rest.length > 0) return fail(tooLong(printAddress({ path: [head, collection, id] })))
  return recordAt(cache, `${head}/${collection}`, id, collections.includes(collection) ? [collection] : collections)
}

const selectDocument = ({ cache, state, layout }: ScreenContext, { subject }: BriefingRoute): Document =>
  briefingDocumentIn(cache)(subject, state.language, layout.full.innerWidth)

const pane = documentPane<BriefingRoute>(selectDocument, ({ layout }) => layout.full.innerHeight)

/** The briefing as a file: the ending of its name decides the format. */
function savable({ cache, state: { language } }: ScreenContext, { subject }: BriefingRoute): Savable {
  const briefing = () => briefingIn(cache)(subject, language)
  const markdown = () => briefingMarkdown(briefing())
  const html = () => briefingHtml(briefing())
  return {
    name: briefingFileName({ subject, language }),
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
const enter: Enter<'briefing'> = ({ state: { route } }, entry) => {
  if (entry === undefined) return { ok: true, value: briefingRoute({ kind: 'atlas' }) }
  const subject = briefingSubjectOf(entry)
  if (subject === undefined) return { ok: false, error: noBriefing }
  const isPair = route.screen === 'match' && subject.kind === 'cluster' && subject.id !== route.id
  return { ok: true, value: briefingRoute(isPair ? { kind: 'pair', ids: [route.id, subject.id] } : subject) }
}

/** Two pages on a sector, an actor, a place, a pair, or the whole atlas. */
export const briefing: WholeScreen<'briefing', 'briefing'> = {
  title: ({ cache, state: { language } }, { subject }) => briefingIn(cache)(subject, language).title,
  mode: () => 'briefing',
  panels: (context, route) => {
    const title = lineOf(briefingWords.title[context.state.language], 'title')
    return [documentPanel(context.layout.full, title, selectDocument(context, route), route.cursor, true)]
  },
  selection: (context, route) => targetSelection(pane.target(context, route)),
  commands: {
    ...moveCommands(pane.move),
    ...sideCommands((context, route: BriefingRoute, by) => pane.moveAside(context, route, by) ?? route),
    open: (context, route) => openTarget(context.state, pane.target(context, route)),
    back: ({ state }) => leave(state),
  },
  stops: (context, route) => pane.stops(context, route, (after) => ({ ...context.state, route: after })),
  savable,
  enter,
  heads: [head],
  addressOf: (cache, { subject }) => ({ path: [head, ...pathOf(cache, subject)] }),
  routeAt,
}
