/** The smallest Hono server: what the service's first answer is measured against. @module */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono().get('/*', (c) => c.json({ hello: 'world' }))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`)
})
