/** The public names of every module with their types, a file for each, so that a change of them shows in review. @module */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor'
import { type PublicPackage, publicPackages, workspace } from './public-modules.ts'

const compilerOptions = {
  target: 'es2023',
  lib: ['es2023', 'dom'],
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: ['node'],
  stableTypeOrdering: true,
}

/** What to say of the declarations; of what documentation lacks, the examples' test tells. */
const quiet = { default: { logLevel: ExtractorLogLevel.None } }

function configOf(pack: PublicPackage, title: string, declarations: string, folder: string): ExtractorConfig {
  const projectFolder = join(workspace, pack.folder)
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
    configObject: {
      projectFolder,
      mainEntryPointFilePath: join(projectFolder, declarations),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions,
          files: pack.modules.map((module) => join(projectFolder, module.declarations)),
        },
      },
      apiReport: { enabled: true, reportFileName: title, reportFolder: folder, reportTempFolder: folder },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: quiet, tsdocMessageReporting: quiet },
    },
  })
}

/** The reports of one package, by their path in the workspace. */
function reportsOf(pack: PublicPackage): readonly (readonly [path: string, text: string])[] {
  const folder = mkdtempSync(join(tmpdir(), 'api-reports-'))
  try {
    const configs = pack.modules.map(({ title, declarations }) => configOf(pack, title, declarations, folder))
    const [first] = configs
    if (first === undefined) return []
    // One program for all: they share most of their declarations.
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
    })
    for (const config of configs) {
      const { errorCount } = Extractor.invoke(config, {
        compilerState,
        localBuild: true,
        messageCallback: (message) => {
          // Such a message says that the file is new, which is intended.
          if (message.messageId.startsWith('console-')) message.handled = true
        },
      })
      if (errorCount > 0) throw new Error(`API Extractor cannot read ${config.mainEntryPointFilePath}: build first`)
    }
    return pack.modules.map(({ title }) => [
      `${pack.folder}/etc/${title}.api.md`,
      readFileSync(join(folder, `${title}.api.md`), 'utf8'),
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every report, by its path in the workspace. */
export const apiReports = (): ReadonlyMap<string, string> => new Map(publicPackages.flatMap(reportsOf))
