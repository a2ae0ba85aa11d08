import type { KnipConfig } from 'knip'

export default {
  // A type that an exported function speaks of is exported with it, so that whoever calls it can name it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Programs of the system that tests use where they are.
  ignoreBinaries: ['ldd', 'sqlite3', 'setpriv', 'soffice', 'unshare', 'pdftotext', 'pdfinfo'],
  workspaces: {
    // What is started without a network, as a program of its own.
    '.': { entry: ['scripts/release/try/try.ts'] },
    'packages/core': {
      entry: [
        'src/{index,briefing/index,pictures/index,model/index,export/index,sql/index,changelog/index,catalog/index,open/index,open/node,open/compiled/index,query/index,effect/index}.ts',
        'src/collections/generated/*.ts',
        'scripts/*.ts',
        'bench/run-engine.ts',
      ],
      // Tests require it without its types.
      ignoreDependencies: ['@xmldom/xmldom'],
    },
    'packages/files': { entry: ['bench/*.ts'] },
    'apps/api': {
      entry: [
        'src/{app,client/client,start,worker}.ts',
        'bench/*.ts',
        'bench/pages/{run,draw-pages,files-server}.ts',
        'bundle/no-http2.ts',
      ],
      // The build copies its script, which is not one of its exports, by path.
      ignoreDependencies: ['@scalar/api-reference'],
    },
    'apps/web': {
      entry: ['assets/enhance.ts'],
      // The build takes their files, by path.
      ignoreDependencies: ['@expo-google-fonts/source-sans-3', '@expo-google-fonts/source-serif-4'],
    },
    'apps/tui': {
      entry: [
        'bench/*.tsx',
        'bundle/{executable,no-devtools,segmenter,string-width}.ts',
        'src/{main,start-show,thread}.ts',
      ],
    },
    'packages/footprint': {
      entry: ['{start-up,size,compare}/run.ts', 'compare/ask-library.ts', 'size/checks.ts', 'start-up/programs/*'],
    },
  },
} satisfies KnipConfig
