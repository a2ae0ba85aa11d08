/** The files of a dataset's folder. Each is read, or named as a problem, or is known to be no part of a dataset. @module */
import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { KeptRelease } from '../changelog/changelog.ts'
import { byRelease } from '../changelog/release.ts'
import { type Fault, ProblemList, type Problems } from '../dataset/problem.ts'
import { type DatasetFile, isManifest, isYaml } from '../dataset/yaml-source.ts'
import { checkedText } from '../model/check-argument.ts'
import { isCollectionName } from '../model/collection-name.ts'
import type { PageWords, SourceIndex } from '../rules/page-words.ts'
import { faults, maxFolderDepth, misplacedFile, unexpectedFile, unknownFolder, unreadable } from './folder-faults.ts'
import { readRelease, releasesFolder } from './release-file.ts'
import { encodingFault, textOf } from './utf8-text.ts'

const maxPages = 10_000

const sourceIndex = z.strictObject({
  source: z.string(),
  sections: z.array(z.strictObject({ section: z.string(), first: z.int(), last: z.int() })),
  pages: z
    .array(
      z.strictObject({
        page: z.int(),
        footnotes: z.array(z.int()),
        tables: z.array(z.int()),
        numbers: z.array(z.number()),
        words: z.array(z.string()),
      }),
    )
    .max(maxPages),
})

/** The index of the pages of a source, from its JSON text; undefined where it is none. */
function readPageIndex(text: string): SourceIndex | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  return sourceIndex.safeParse(parsed).data
}

/** What came of reading a folder. */
export interface FolderContents extends Problems {
  /** Every YAML file, in the order of their paths. */
  readonly files: readonly DatasetFile[]
  /** The words of the pages that its records cite, by source. */
  readonly pageWords: PageWords
}

export interface FolderScan extends Omit<FolderContents, keyof Problems> {
  readonly problems: ProblemList
  /** The released versions, in the order of their files. */
  readonly releases: readonly KeptRelease[]
}

/** How many files a dataset may have, and how many bytes all together. */
const maxFiles = 100_000

const maxBytes = 268_435_456

/** How many bytes one file may have. A text of more letters than YAML may have has at least as many bytes. */
const maxFileBytes = 16_777_216

/** Files that speak about the folder they are in, whatever it holds. */
const documentationFile = /^(?:readme|licen[cs]e|copying|notice|changelog|contributing|citation)(?:\.[a-z]+)?$/i

/** Folders that are no collection. */
const pageWordsFolder = 'page-words'

const isNoCollection = (name: string) => name === pageWordsFolder || name === releasesFolder

const schemaFolder = 'schema'

const isJson = (name: string) => /\.json$/i.test(name)

/** A folder or file within the dataset's, with `/` between folders. */
interface FolderEntry {
  readonly path: string
  readonly name: string
  /** How many folders it is in. */
  readonly depth: number
}

class FolderScanner {
  readonly problems = new ProblemList()
  readonly files: DatasetFile[] = []
  readonly pageWords = new Map<string, SourceIndex>()
  readonly releases: KeptRelease[] = []
  readonly #root: string
  /** The folders that were read, by their real paths: a symbolic link may lead to one of them. */
  readonly #visited = new Set<string>()
  #count = 0
  #bytes = 0

  readonly #readsReleases: boolean

  constructor(root: string, readsReleases: boolean) {
    this.#root = root
    this.#readsReleases = readsReleases
  }

  /** @throws the file system's error if the folder itself cannot be read */
  read(): void {
    this.#visited.add(realpathSync(this.#root))
    const waiting = this.#entriesOf('', 0)
    for (let spot = waiting.pop(); spot !== undefined; spot = waiting.pop()) {
      if (this.#count++ === maxFiles) {
        this.#add(spot, 'limits', { ...faults.many })
        return
      }
      const { path } = spot
      try {
        const stats = statSync(join(this.#root, path))
        if (stats.isDirectory()) for (const inner of this.#folder(spot)) waiting.push(inner)
        else this.#file(spot, stats)
      } catch (error) {
        this.#add(spot, 'file', unreadable(error))
      }
    }
  }

  #add({ path }: FolderEntry, rule: string, fault: Fault): void {
    this.problems.add({ file: path, path: '', rule, ...fault })
  }

  /** What stands in a folder, the last first; what begins with a dot is hidden, and meant to be. */
  #entriesOf(folder: string, depth: number): FolderEntry[] {
    const entries: readonly Dirent[] = readdirSync(join(this.#root, folder), { withFileTypes: true })
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .map(({ name }) => ({ path: folder === '' ? name : `${folder}/${name}`, name, depth }))
      .sort((a, b) => (a.name < b.name ? 1 : -1))
  }

  #folder(spot: FolderEntry): readonly FolderEntry[] {
    const { path, name, depth } = spot
    if (depth === 0 && (name === schemaFolder || (name === releasesFolder && !this.#readsReleases))) return []
    // Docker and Kubernetes create such a folder where a file to be mounted does not exist.
    if (isYaml(name) || isJson(name)) {
      this.#add(spot, 'file', faults.calledAsFile)
      return []
    }
    if (depth === 0 && !isNoCollection(name) && !isCollectionName(name)) {
      this.#add(spot, 'known-collection', unknownFolder(name))
      return []
    }
    const real = realpathSync(join(this.#root, path))
    if (this.#visited.has(real) || depth === maxFolderDepth) {
      this.#add(spot, 'file', this.#visited.has(real) ? faults.circle : faults.deep)
      return []
    }
    this.#visited.add(real)
    return this.#entriesOf(path, depth + 1)
  }

  /** Why a file is not read, if it is not; files that speak about their folder need no reason. */
  #refusal(
    { path, name, depth }: FolderEntry,
    stats: Stats,
  ): { readonly rule: string; readonly fault: Fault } | undefined {
    const ofReleases = path.startsWith(`${releasesFolder}/`)
    const ofIndexes = path.startsWith(`${pageWordsFolder}/`)
    const folder = ofReleases ? 'of releases' : ofIndexes ? 'of indexes' : 'of records'
    if (!stats.isFile()) return { rule: 'file', fault: faults.special }
    if (!(folder === 'of records' ? isYaml(name) : isJson(name)))
      return { rule: 'file', fault: unexpectedFile(name, folder) }
    if (depth === 0 && !isManifest(name)) return { rule: 'known-collection', fault: misplacedFile(name) }
    if (stats.size > maxFileBytes && !ofReleases) return { rule: 'limits', fault: faults.largeFile }
    this.#bytes += stats.size
    return this.#bytes > maxBytes ? { rule: 'limits', fault: faults.large } : undefined
  }

  #file(spot: FolderEntry, stats: Stats): void {
    const { path, name } = spot
    if (!isYaml(name) && documentationFile.test(name)) return
    const refusal = this.#refusal(spot, stats)
    if (refusal !== undefined) {
      this.#add(spot, refusal.rule, refusal.fault)
      return
    }
    const bytes = readFileSync(join(this.#root, path))
    const fault = encodingFault(bytes)
    if (fault !== undefined) this.#add(spot, 'encoding', fault)
    else if (isYaml(name)) this.files.push({ path, text: textOf(bytes) })
    else if (path.startsWith(`${releasesFolder}/`)) this.#release(spot, textOf(bytes))
    else this.#index(spot, textOf(bytes))
  }

  #release(spot: FolderEntry, text: string): void {
    const release = readRelease(spot.name, text)
    if (release === undefined) this.#add(spot, 'releases-are-kept', faults.noRelease)
    else this.releases.push(release)
  }

  #index(spot: FolderEntry, text: string): void {
    const index = readPageIndex(text)
    if (index === undefined) this.#add(spot, 'page-words', faults.noIndex)
    else if (this.pageWords.has(index.source)) this.#add(spot, 'page-words', faults.twoIndexes)
    else this.pageWords.set(index.source, index)
  }
}

/**
 * @param readsReleases whether the released versions are read, too, which takes time
 * @throws the file system's error if the folder itself cannot be read
 */
export function scanFolder(folder: string, readsReleases = false): FolderScan {
  const reader = new FolderScanner(folder, readsReleases)
  reader.read()
  reader.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  reader.releases.sort(byRelease)
  return reader
}

/**
 * Reads the folder of a dataset: `atlas.yaml`, the folders of its collections, and `page-words`.
 *
 * Nothing is passed over in silence but what begins with a dot, the folders `schema` and `releases`, and files that speak about their
 * folder, like `README.md`. Symbolic links are followed, so that a dataset may be mounted from a Kubernetes ConfigMap.
 *
 * @param folder path of the dataset's folder
 * @returns its YAML files with paths relative to the folder, its page indexes, and what could not be read or has no place
 * @throws the file system's error if the folder itself cannot be read
 * @example
 * import { mkdtempSync, writeFileSync } from 'node:fs'
 * import { tmpdir } from 'node:os'
 * import { join } from 'node:path'
 *
 * const folder = mkdtempSync(join(tmpdir(), 'our-atlas-'))
 * writeFileSync(join(folder, 'atlas.yaml'), 'version: 1.0.0')
 * readFolder(folder).files // [{ path: 'atlas.yaml', text: 'version: 1.0.0' }]
 */
export function readFolder(folder: string): FolderContents {
  checkedText('folder', folder)
  const { files, pageWords, problems } = scanFolder(folder)
  return { files, pageWords, problems: problems.problems, omitted: problems.omitted }
}
