/** Asks for pages as a service does, mounted at `/a`. @module */
import { type Rendered, servedPage } from '../site/render.ts'
import { atlases } from './atlases.ts'

export const ask = (name: keyof typeof atlases, target: string): Rendered | undefined =>
  servedPage({ atlas: atlases[name], target, basePath: '/a', dataPath: '/a' })

/** Follows redirects. */
export function open(name: keyof typeof atlases, target: string) {
  let answer = ask(name, target)
  for (let at = 0; answer?.status === 308 && at < 3; at++) {
    answer = ask(name, answer.headers.Location!.slice('/a'.length))
  }
  return { status: answer?.status, html: String(answer?.body) }
}
