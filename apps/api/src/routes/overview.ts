import { overview } from '@puente/core'
import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { sendJson } from '../http/formats.ts'
import type { AskedBy } from '../parameters/asked-by.ts'
import { readAsked } from '../parameters/read-asked.ts'
import { type Service, type ServiceEnv, stampOf } from '../service.ts'

/** What the atlas holds, and where. */
export const atlasOverview =
  ({ atlas, links, reference }: Service) =>
  (c: Context<ServiceEnv, '/v1', AskedBy>) => {
    const asked = readAsked(c, {})
    if (!asked.ok) return invalidQuery(c, asked.error)
    const { language } = asked.value
    const { title, description, total, collections } = overview(atlas)
    const data = {
      title: title[language],
      description: description[language],
      licence: atlas.manifest.licence,
      total,
      collections: collections.map(({ collection, label, description, count }) => ({
        name: collection,
        label: label[language],
        description: description[language],
        count,
        self: links.collection(collection),
      })),
      links: {
        self: links.api,
        search: links.search,
        suggest: links.suggest,
        resolve: links.resolve,
        paths: links.paths,
        network: links.network,
        timeline: links.timeline,
        whiteSpots: links.whiteSpots,
        briefings: links.briefings,
        dataset: links.dataset,
        schema: links.schema,
        openapi: links.openapi,
        mcp: links.mcp,
        ...(reference === undefined ? {} : { docs: links.docs }),
        health: links.health,
      },
    }
    return sendJson(c, { data, dataset: stampOf(atlas) }, { 'Content-Language': language })
  }
