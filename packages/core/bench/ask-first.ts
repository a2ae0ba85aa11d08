/**
 * `node bench/ask-first.ts <folder> <file> <question> <subjects>`: opens a dataset with the library that is built in a folder, asks
 * one question, and prints as JSON what that took. Called by `first-questions.ts`, in a process of its own for each question.
 *
 * @module
 */
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { processorTime } from '@puente/tooling/processor-time'
import type { BriefingSubject } from '../src/briefing/briefing-value.ts'
import type { Atlas } from '../src/dataset/atlas.ts'

/** What is asked about. */
export interface Subjects {
  /** The clusters with the most ties, and with as many as half of them have at the most. */
  readonly most: string
  readonly ordinary: string
  /** The name of the first. */
  readonly name: string
  readonly sector: string
  /** The country of most organizations. */
  readonly country: string
}

/** What an answer took. */
export interface FirstAnswer {
  /** Milliseconds of all processors together, without what opening took. */
  readonly processor: number
  /** Bytes that the whole process took at the most. */
  readonly peak: number
}

/** The parts of the library of which questions are asked: as they are published, whatever the version. */
type Library = typeof import('../src/index.ts') &
  Pick<typeof import('../src/briefing/index.ts'), 'briefing' | 'briefingMarkdown'> &
  Pick<typeof import('../src/open/open-path.ts'), 'openPath'>

/** The library as it is built in a folder. */
async function libraryIn(folder: string): Promise<Library> {
  const part = (file: string) => import(pathToFileURL(join(folder, 'packages/core/dist', file)).href)
  return { ...(await part('index.js')), ...(await part('briefing.js')), ...(await part('node.js')) }
}

const searched = 'energia norte'
const wrongId = 'clusterr-00001x'
const wrongName = 'energy cluster of nowhere'

const ranked = ({ matches }: Library, atlas: Atlas, id: string) =>
  matches(atlas, id).suggestions.map(({ entry, score }) => [entry.record.id, score])

/** As people read it: the value names all records behind each statement, of a large dataset hundreds of thousands. */
const written = ({ briefing, briefingMarkdown }: Library, atlas: Atlas, subject: BriefingSubject) =>
  briefingMarkdown(briefing(atlas, subject, { language: 'en' }))

/** Each question by what it is called in tables. */
export const questions: Readonly<Record<string, (library: Library, atlas: Atlas, subjects: Subjects) => unknown>> = {
  'a filtered and sorted page': ({ query }, atlas, { country }) =>
    query(atlas, 'organizations', { where: { country }, sort: ['name'], limit: 25 }),
  'a filter by a name': ({ query }, atlas, { name }) => query(atlas, 'ties', { where: { actor: name }, limit: 25 }),
  'a filter by a wrong name': ({ parseQueryLine }, atlas) => parseQueryLine(atlas, 'ties', `actor:"${wrongName}"`),
  'completing a name': ({ completeQueryLine }, atlas) => completeQueryLine(atlas, 'ties', 'actor:pol', 9, 'en'),
  'a search of two words': ({ search }, atlas) => search(atlas, searched),
  'a name': ({ resolve }, atlas, { name }) => resolve(atlas, name),
  'a wrong id': ({ lookupIn }, atlas) => lookupIn(atlas, 'clusters', wrongId),
  'a path': ({ shortestPath }, atlas, { ordinary, most }) => shortestPath(atlas, ordinary, most),
  'partners of an ordinary cluster': (library, atlas, { ordinary }) => ranked(library, atlas, ordinary),
  'partners of the one with most ties': (library, atlas, { most }) => ranked(library, atlas, most),
  'the same with all reasons as JSON': ({ matches }, atlas, { most }) => matches(atlas, most).suggestions,
  'briefing of a sector': (library, atlas, { sector }) => written(library, atlas, { kind: 'sector', id: sector }),
  'briefing of the cluster with most ties': (library, atlas, { most }) =>
    written(library, atlas, { kind: 'cluster', id: most }),
  'briefing of a country': (library, atlas, { country }) => written(library, atlas, { kind: 'place', id: country }),
  'briefing of the whole': (library, atlas) => written(library, atlas, { kind: 'atlas' }),
}

async function askFirst(folder: string, file: string, question: string, subjects: Subjects): Promise<FirstAnswer> {
  const library = await libraryIn(folder)
  const opened = await library.openPath(file)
  if (!opened.ok) throw new Error(opened.error.message)
  const started = processorTime()
  // As text, so that what an answer makes when it is read is made.
  JSON.stringify(questions[question]?.(library, opened.value, subjects))
  return { processor: processorTime() - started, peak: process.resourceUsage().maxRSS * 1024 }
}

const [, script, folder = '', file = '', question = '', subjects = ''] = process.argv
// Not where it is imported for its questions.
if (script === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await askFirst(folder, file, question, JSON.parse(subjects))))
