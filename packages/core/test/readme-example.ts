import { readFileSync } from 'node:fs'

/** The example that the README gives for the library, as it stands there. */
export function readmeExample(): string {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, text]) => text)
  const example = examples.find((text) => text?.includes("from '@puente/core'"))
  if (example === undefined) throw new Error('the README has no TypeScript example of the library')
  return example
}
