/** What the READMEs say to type is there, and both languages say the same. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterAll, describe, expect, inject, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { workspace } from '../../scripts/reference/public-modules.ts'
import { markdownNodes } from '../markdown-nodes.ts'
import { Terminal } from './in-shell.ts'

/** The lines of all blocks for a shell, without comments. */
function commandsOf(readme: string): readonly string[] {
  const nodes = markdownNodes(fromMarkdown(readFileSync(join(workspace, readme), 'utf8')))
  return nodes
    .flatMap((node) => (node.type === 'code' && node.lang === 'sh' ? node.value.split('\n') : []))
    .map((line) => line.replace(/ *#.*$/u, ''))
}

describe.each(['README.md', 'README.es.md'])('%s', (readme) => {
  const commands = commandsOf(readme)
  const terminal = new Terminal(mkdtempSync(join(inject('scratchFolder'), 'readme-')))
  afterAll(() => terminal.close())

  it('has a command for each of its parts', () => {
    expect(commands.map((line) => line.replace(/ --lang es$/u, ''))).toEqual([
      'npm run web',
      'npm start',
      'npm test',
      'npm run web',
      'npm start -- match claut',
      'npm install @puente/core',
      'npm run api',
      'npm run check',
    ])
  })

  it.each(commands.filter((line) => line.startsWith('npm run ')))('%s is a script', (line) => {
    expect(Object.keys(manifest.scripts)).toContain(line.slice('npm run '.length))
  })

  it.each(commands.filter((line) => line.startsWith('npm start -- ')))('%s answers', async (line) => {
    expect(await terminal.type(line.replace('npm start --', 'puente'))).toContain('ACstyria')
  })
})
