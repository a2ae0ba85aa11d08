/** What has happened since the main source, as a screen. Addresses: `since`, `since?about=<id>&from=<date>`. @module */
import { formatDate, isPartialDate, labelOfId, mainSourceDate, nearest } from '@puente/core'
import { briefingCollections, hasBriefing } from '@puente/core/briefing'
import { developmentsCsv } from '@puente/core/export'
import { type Address, type AddressResult, fail, printAddress, subjectAt, tooLong } from '../../app/address.ts'
import type { AtlasCache } from '../../app/atlas-cache.ts'
import type { ScreenContext } from '../../app/state.ts'
import type { Document } from '../../text/document.ts'
import { lineOf } from '../../text/line.ts'
import { leave, moveCommands, openTarget, sideCommands } from '../actions.ts'
import { documentPane, documentPanel, targetSelection } from '../document-pane.ts'
import type { WholeScreen } from '../screen-definition.ts'
import { developmentsIn, type SinceScope, sinceDocumentIn } from './document.ts'
import { type SinceRoute, sinceRoute } from './route.ts'
import { sinceWords } from './words.ts'

const head = 'since'

const scopeOf = ({ about, from }: SinceRoute): SinceScope => ({
  ...(about === undefined ? {} : { about }),
  ...(from === undefined ? {} : { from }),
})

const selectDocument = ({ cache, state, layout }: ScreenContext, route: SinceRoute): Document =>
  sinceDocumentIn(cache)(scopeOf(route), state.language, layout.full.innerWidth)

const pane = documentPane<SinceRoute>(selectDocument, ({ layout }) => layout.full.innerHeight)

/** Since when, and about what. */
function titleOf({ cache: { atlas }, state: { language } }: ScreenContext, { about, from }: SinceRoute): string {
  const date = formatDate(from ?? mainSourceDate(atlas), language)
  const subject = about === undefined ? [] : [labelOfId(atlas, about, language)]
  return [`${sinceWords.since[language]} ${date}`, ...subject].join(' · ')
}

function addressOf(_cache: AtlasCache, { about, from }: SinceRoute): Address {
  const query = [...(about === undefined ? [] : [`about=${about}`]), ...(from === undefined ? [] : [`from=${from}`])]
  return { path: [head], ...(query.length === 0 ? {} : { query: query.join('&') }) }
}

const parameterNames = ['about', 'from'] as const

/** Problem: the query has a parameter that there is not. */
function unknownParameter(name: string, value: string): AddressResult<never> {
  const near = nearest(name, parameterNames)
  return fail({
    message: { en: `${head} has no parameter "${name}"`, es: `${head} no tiene ningún parámetro "${name}"` },
    nearest: near.map((one) => printAddress({ path: [head], query: `${one}=${value}` })),
    otherwise: [head],
  })
}

function routeAt(cache: AtlasCache, { path, query = '' }: Address): AddressResult<SinceRoute> {
  if (path.length > 1) return fail(tooLong(head))
  const given = new URLSearchParams(query)
  for (const [name, value] of given)
    if (!parameterNames.some((one) => one === name)) return unknownParameter(name, value)
  const [about, from] = [given.get('about'), given.get('from')]
  if (from !== null && !isPartialDate(from)) {
    return fail({
      message: {
        en: `"${from}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD`,
        es: `"${from}" no es una fecha; escriba AAAA, AAAA-MM o AAAA-MM-DD`,
      },
      nearest: [printAddress({ path: [head], ...(about === null ? {} : { query: `about=${about}` }) })],
    })
  }
  const since = from === null ? {} : { from }
  if (about === null) return { ok: true, value: sinceRoute(since) }
  const found = subjectAt(cache, head, about, briefingCollections)
  if (found.ok) return { ok: true, value: sinceRoute({ about: found.value.record.id, ...since }) }
  // What is near is offered as this screen has its subject: in the query.
  const near = found.error.nearest.map((one) => (one.startsWith(`${head}/`) ? one.replace('/', '?about=') : one))
  return fail({ ...found.error, nearest: near })
}

/** What has happened since the main source, the newest first. */
export const since: WholeScreen<'since', 'since'> = {
  title: titleOf,
  mode: () => 'since',
  panels: (context, route) => {
    const title = lineOf(titleOf(context, route), 'title')
    return [documentPanel(context.layout.full, title, selectDocument(context, route), route.cursor, true)]
  },
  selection: (context, route) => targetSelection(pane.target(context, route)),
  commands: {
    ...moveCommands(pane.move),
    ...sideCommands((context, route: SinceRoute, by) => pane.moveAside(context, route, by) ?? route),
    open: (context, route) => openTarget(context.state, pane.target(context, route)),
    back: ({ state }) => leave(state),
  },
  stops: (context, route) => pane.stops(context, route, (after) => ({ ...context.state, route: after })),
  savable: ({ cache, state: { language } }, route) => ({
    name: ['developments', ...(route.about === undefined ? [] : [route.about]), language].join('-'),
    forms: new Map([['csv', () => developmentsCsv(cache.atlas, developmentsIn(cache)(scopeOf(route)), language)]]),
  }),
  enter: (_view, entry) => ({
    ok: true,
    value: sinceRoute(entry !== undefined && hasBriefing(entry) ? { about: entry.record.id } : {}),
  }),
  heads: [head],
  hasQuery: true,
  addressOf,
  routeAt,
}
