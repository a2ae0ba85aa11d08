import { overview } from '@puente/core'
import type { Context } from 'hono'
import { invalidQuery } from '../endpoints/invalid-query.ts'
import { examplesOf } from '../home/examples.ts'
import { homePage } from '../home/page.ts'
import { style } from '../home/style.ts'
import { pagePolicy } from '../http/standard-headers.ts'
import { readAsked } from '../parameters/read-asked.ts'
import type { Service, ServiceEnv } from '../service.ts'

/** A page for people: what this is, and addresses to click. */
export const home = (service: Service) => async (c: Context<ServiceEnv, '/'>) => {
  const asked = readAsked(c, {})
  if (!asked.ok) return invalidQuery(c, asked.error)
  const { language } = asked.value
  const { atlas, links } = service
  const hasReference = service.reference !== undefined
  const examples = examplesOf(service, language)
  const page = homePage({ overview: overview(atlas), examples, links, language, hasReference })
  return c.html(page, 200, {
    'Content-Language': language,
    'Content-Security-Policy': await pagePolicy(style, "'self'"),
  })
}
