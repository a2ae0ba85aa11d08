/** What a report of a fault names: program, dataset, Node and platform. @module */
import type { Atlas, Language, Localized } from '@puente/core'
import type { DatasetName } from '../shell/thread-messages.ts'

/** The version in `package.json`. */
declare const PUENTE_VERSION: string

export const datasetNameOf = ({ manifest, hash }: Atlas): DatasetName => ({ version: manifest.version, hash })

/**
 * The program and what it runs on, on one line; the same in every language, so that it is found in reports.
 *
 * @param dataset absent: none is open
 */
export function programStamp(dataset?: DatasetName): string {
  const { platform, arch, versions } = process
  const ofDataset = dataset === undefined ? '' : `, dataset ${dataset.version} ${dataset.hash.slice(0, 12)}`
  return `puente ${PUENTE_VERSION}${ofDataset}, Node ${versions.node}, ${platform} ${arch}`
}

const broken: Localized = {
  en: 'something broke. Please report this, with all that follows:',
  es: 'algo se rompió. Por favor, infórmelo, con todo lo que sigue:',
}

/** What a reader is asked to report of an error that ended the program. */
export function bugReport(error: unknown, language: Language, dataset?: DatasetName): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `puente: ${broken[language]}\n${programStamp(dataset)}\n${what}\n`
}
