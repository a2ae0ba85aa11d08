/** A server of files as plain as can be: what pages are measured against in a browser. @module */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { File } from './paint.ts'

const { FILES = '' } = process.env
const files: Readonly<Record<string, File>> = JSON.parse(readFileSync(FILES, 'utf8'))
const bodies = new Map(
  Object.entries(files).map(([path, { headers, body }]) => [path, { headers, body: Buffer.from(body, 'base64') }]),
)

const server = createServer(({ url = '' }, response) => {
  const file = bodies.get(url)
  response.writeHead(file === undefined ? 404 : 200, file?.headers).end(file?.body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') process.stdout.write(`http://127.0.0.1:${address?.port}\n`)
})
process.once('SIGTERM', () => process.exit())
