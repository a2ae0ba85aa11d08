/** The tutorials, done as their readers do them: every click, every command, every file. */
import { copyFileSync, globSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from '../../apps/web/test/launch.ts'
import { workspace } from '../../scripts/reference/public-modules.ts'
import { compilerAt, compilers, runIn } from '../packed/scratch-project.ts'
import { Reader } from './in-browser.ts'
import { missingPrograms, Terminal } from './in-shell.ts'
import { readTutorial, type Step, withPrinted, writtenOrigin } from './read-tutorial.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const tutorials = globSync('docs/tutorials/**/*.md', { cwd: workspace, exclude: ['**/README.md'] })
  .sort()
  .map((name) => ({ name, tutorial: readTutorial(join(workspace, name)) }))

const runs = tutorials.flatMap(({ name, tutorial }) => {
  const usesBrowser = tutorial.steps.some(({ kind }) => kind === 'browser')
  return (usesBrowser ? [true, false] : [true]).map((javaScript) => ({ name, tutorial, javaScript }))
})

const titleOf = (step: Step): string => `line ${step.line}: ${step.kind}`

describe.each(runs)('$name, with JavaScript: $javaScript', ({ tutorial, javaScript }) => {
  const printed = new Map<Step, string>()
  let folder: string
  let terminal: Terminal
  let reader: Reader | undefined
  let failed: string | undefined

  beforeAll(() => {
    mkdirSync(join(inject('scratchFolder'), 'tutorials'), { recursive: true })
    folder = mkdtempSync(join(inject('scratchFolder'), 'tutorials/'))
    for (const file of tutorial.downloads) copyFileSync(join(dirname(tutorial.path), file), join(folder, file))
    terminal = new Terminal(folder)
  })
  afterAll(() => terminal.close())

  async function openReader(): Promise<Reader> {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, viewport: { width: 1280, height: 900 } })
    return new Reader(await context.newPage(), terminal.origin, folder)
  }

  async function take(step: Step): Promise<void> {
    if (step.kind === 'file')
      writeFileSync(join(folder, step.name), step.text.replaceAll(writtenOrigin, terminal.origin))
    else if (step.kind === 'shell') printed.set(step, await terminal.type(step.commands))
    else {
      reader ??= await openReader()
      for (const action of step.actions) await reader.do(action)
    }
  }

  it.for(tutorial.steps.map((step) => ({ title: titleOf(step), step })))('$title', async ({ step }, { skip }) => {
    if (failed !== undefined) skip(`${failed} failed`)
    const missing = step.kind === 'shell' ? missingPrograms(step.commands) : []
    if (missing.length > 0) skip(`not on this machine: ${missing.join(', ')}`)
    failed = titleOf(step)
    await take(step)
    failed = undefined
  })

  it('shows what is printed; `npm run tutorials` writes it anew', async () => {
    await expect(withPrinted(tutorial, printed)).toMatchFileSnapshot(tutorial.path)
  })

  it.runIf(tutorial.steps.some((step) => step.kind === 'file' && step.name.endsWith('.ts')))(
    'has TypeScript that compiles',
    async () => {
      const files = tutorial.steps.flatMap((step) =>
        step.kind === 'file' && step.name.endsWith('.ts') ? [join(folder, step.name)] : [],
      )
      const compiler = compilerAt(compilers.at(-1)?.folder ?? '')
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck']
      await expect(runIn(inject('scratchFolder'), process.execPath, compiler, ...options, ...files)).resolves.toBe('')
    },
  )
})
