import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkYamlFiles } from '../src/open/open-atlas.ts'
import { scanFolder } from '../src/open/read-folder.ts'

const guidelines = readFileSync(new URL('../../../docs/data-guidelines.md', import.meta.url), 'utf8')

/** The files of the block that shows several, each below a line with its name. */
function filesOfExample(): readonly { readonly path: string; readonly text: string }[] {
  const block = /```yaml\n(# sources\/web-example[\s\S]*?)```/.exec(guidelines)?.[1] ?? ''
  return [...block.matchAll(/^# (\S+\.yaml)\n([\s\S]*?)(?=^# |(?![\s\S]))/gm)].map(([, path = '', text = '']) => ({
    path,
    text,
  }))
}

test('the records with which the guidelines show how one is added keep every rule beside those of the atlas', () => {
  const { files } = scanFolder(new URL('../data', import.meta.url).pathname)
  const example = filesOfExample()
  expect(example).toHaveLength(4)
  expect(checkYamlFiles([...files, ...example]).problems).toEqual([])
})
