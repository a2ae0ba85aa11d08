/** Commands that write something to be taken along, and that hold a dataset to its rules. @module */
import { Option } from 'commander'
import { type BriefingFormat, briefingFormats, type ExportFormat, exportFormats, sqlEngines } from './choices.ts'
import type { LoadFlags } from './load.ts'
import {
  type CommandRunner,
  type Commands,
  choiceOption,
  type FormatFlags,
  formatOf,
  replaceFile,
  sameAsFormat,
  withBom,
  withFormats,
} from './options.ts'
import type { PuenteCommand } from './puente-command.ts'
import type { SqlFlags } from './sql.ts'
import type { OutputFile } from './write-output.ts'

interface BriefingFlags extends FormatFlags {
  readonly format?: BriefingFormat
  readonly out?: string
  readonly force?: true
}

function addBriefing(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  program
    .command('briefing <subject...>')
    .describe({
      en: 'write two cited pages on a sector, a place, an actor, two actors, or the whole "atlas"',
      es: 'escribir dos páginas con citas sobre un sector, un lugar, un actor, dos actores, o el "atlas" entero',
    })
    .addOption(
      choiceOption(
        '--format <format>',
        say({
          en: 'form of the briefing (default: as the file is called, else md)',
          es: 'forma de la nota (si no se dice: según el nombre del archivo, o md)',
        }),
        briefingFormats,
      ),
    )
    .addOption(new Option('--json', say(sameAsFormat('json'))).conflicts('format'))
    .option('--out <file>', say({ en: 'write it to a file', es: 'escribirla en un archivo' }))
    .option('--force', say(replaceFile))
    .withNote({
      en: 'A PDF is printed by a browser that is installed: Chromium, Google Chrome, Microsoft Edge or Brave. PUENTE_BROWSER names another.',
      es: 'Un PDF lo imprime un navegador instalado: Chromium, Google Chrome, Microsoft Edge o Brave. PUENTE_BROWSER nombra otro.',
    })
    .withExamples(
      'puente briefing aerospace',
      'puente briefing queretaro --lang es --format html --out queretaro.html',
      'puente briefing queretaro --lang es --out queretaro.docx',
      'puente briefing aerospace --out aerospace.pdf',
      'puente briefing aerocluster-queretaro hegan',
      'puente briefing atlas --json',
    )
    .action((ids: readonly string[], flags: BriefingFlags) =>
      runWithAtlas(flags, async (context) => {
        const options: BriefingFlags = flags.json === true ? { ...flags, format: 'json' } : flags
        return (await import('./lazy-commands.ts')).writeBriefing(context, ids, options)
      }),
    )
}

interface ExportFlags extends FormatFlags, OutputFile {
  readonly base?: string
  readonly format?: ExportFormat
}

function addExport(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withBom(program.command('export <what> [query...]'))
    .describe({
      en: 'print a collection, what a query line finds of it, or the whole "dataset" for other programs',
      es: 'escribir una colección, lo que una consulta encuentra de ella, o el "dataset" entero para otros programas',
    })
    .addOption(
      choiceOption(
        '--format <format>',
        say({ en: 'form of the export (default: json)', es: 'forma de la exportación (si no se dice: json)' }),
        exportFormats,
      ),
    )
    .addOption(new Option('--json', say(sameAsFormat('json'))).conflicts(['format', 'csv']))
    .addOption(new Option('--csv', say(sameAsFormat('csv'))).conflicts('format'))
    .option(
      '--out <file>',
      say({
        en: 'the file, for xlsx, sqlite and a collection as parquet, or the folder, for the dataset as parquet',
        es: 'el archivo, para xlsx, sqlite y una colección como parquet, o la carpeta, para el dataset como parquet',
      }),
    )
    .option('--force', say(replaceFile))
    .option(
      '--base <iri>',
      say({
        en: 'IRI below which linked data have the records: where your service or site has them',
        es: 'IRI bajo el que los datos enlazados tienen los registros: donde los tiene su servicio o sitio',
      }),
    )
    .withNote({
      en: 'Beside "dataset" there are "catalog", its description by DCAT-AP, and "shapes", its form in SHACL; both are linked data.',
      es: 'Junto a "dataset" hay "catalog", su descripción según DCAT-AP, y "shapes", su forma en SHACL; ambos son datos enlazados.',
    })
    .withExamples(
      'puente export clusters --format csv > clusters.csv',
      'puente export clusters country:ES --format xlsx --out clusters.xlsx',
      'puente export clusters country:ES --format parquet --out clusters.parquet',
      'puente export clusters sector:aerospace --format geojson',
      'puente export figures --format ndjson',
      'puente export dataset --format jsonld',
      'puente export catalog --format ttl --base https://example.org/atlas/v1/',
      'puente export dataset --format xlsx --lang es --out atlas.xlsx',
      'puente export dataset --format sqlite --out atlas.sqlite',
      'puente export dataset --format parquet --out atlas/',
      'puente export dataset --format datasette > metadata.json',
      'puente export sources kind:web --format ris',
    )
    .action((what: string, line: readonly string[], flags: ExportFlags) =>
      runWithAtlas(flags, async (context) => {
        const { format = flags.csv === true ? 'csv' : 'json' } = flags
        return (await import('./lazy-commands.ts')).exportRecords(context, what, line.join(' '), format, flags)
      }),
    )
}

function addSql(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  withFormats(program.command('sql <collection> [query...]'), 'json')
    .describe({
      en: 'print a query as SQL for a database of the atlas, as the shell of the engine runs it',
      es: 'escribir una consulta en SQL para una base de datos del atlas, como la ejecuta el programa del motor',
    })
    .addOption(
      choiceOption(
        '--engine <engine>',
        say({ en: 'whose SQL (default: sqlite)', es: 'de qué motor (si no se dice: sqlite)' }),
        sqlEngines,
      ),
    )
    .option(
      '--after <id>',
      say({
        en: 'begin after this record, the last one of the page before',
        es: 'empezar tras este registro, el último de la página anterior',
      }),
    )
    .withExamples(
      "puente sql 'clusters country:ES label:gold'",
      'puente sql clusters country:ES label:gold --engine postgres',
      "puente sql 'ties sort:-since limit:10' | sqlite3 -box atlas.sqlite",
      'puente sql events date:2016..2018 facets:country --json',
    )
    .action((collection: string, line: readonly string[], { engine, after, ...flags }: SqlFlags & FormatFlags) =>
      runWithAtlas(flags, async (context) =>
        (await import('./sql.ts')).printSql(context, [collection, ...line].join(' '), {
          ...(engine === undefined ? {} : { engine }),
          ...(after === undefined ? {} : { after }),
        }),
      ),
    )
}

function addLoad(program: PuenteCommand, { runWithAtlas, say }: CommandRunner): void {
  program
    .command('load <address>')
    .describe({
      en: 'load the whole atlas into a PostgreSQL of your own, all or nothing',
      es: 'cargar el atlas entero en un PostgreSQL propio, todo o nada',
    })
    .option(
      '--schema <name>',
      say({ en: 'schema that is made there (default: puente)', es: 'esquema que se crea ahí (si no se dice: puente)' }),
    )
    .option(
      '--force',
      say({ en: 'replace a schema that Puente made before', es: 'reemplazar un esquema que Puente hizo antes' }),
    )
    .withNote({
      en: 'The password is read from PGPASSWORD or .pgpass.',
      es: 'La contraseña se lee de PGPASSWORD o .pgpass.',
    })
    .withExamples(
      'puente load postgres://ana@localhost/atlas',
      'puente load postgres://ana@localhost/atlas --schema atlas_2018 --as-of 2018',
      'puente load postgres://ana@localhost/atlas --data our-atlas.json --force',
    )
    .action((address: string, flags: LoadFlags) =>
      runWithAtlas({}, async (context) => (await import('./load.ts')).loadDatabase(context, address, flags)),
    )
}

function addCheck(program: PuenteCommand, { runWithoutAtlas }: CommandRunner): void {
  withFormats(program.command('check [path]'), 'json and csv')
    .describe({
      en: 'hold a dataset, a JSON file or a folder of YAML, to its schemas and rules',
      es: 'comprobar un conjunto de datos, un archivo JSON o una carpeta de YAML, con sus esquemas y reglas',
    })
    .withNote({
      en: 'Ends with 1 if there is any problem, with 2 if the dataset cannot be read.',
      es: 'Termina con 1 si hay algún problema, con 2 si el conjunto no se puede leer.',
    })
    .withExamples('puente check our-atlas/', 'puente check our-atlas.json --json')
    .action((path: string | undefined, flags: FormatFlags) =>
      runWithoutAtlas(async (context) => (await import('./check.ts')).check(context, path, formatOf(flags))),
    )
}

interface CompileFlags extends FormatFlags {
  readonly out: string
}

function addCompile(program: PuenteCommand, { runWithoutAtlas, say }: CommandRunner): void {
  withFormats(program.command('compile [dataset]'), 'json')
    .describe({
      en: 'write a dataset with its indexes to one file that opens at once, however large it is',
      es: 'escribir un conjunto de datos con sus índices en un archivo que se abre al instante, por grande que sea',
    })
    .withNote({
      en: 'The dataset is checked first. The file opens wherever a dataset does: puente --data, PUENTE_DATA, openPath.',
      es: 'Antes se comprueba el conjunto. El archivo se abre donde se abre un conjunto: puente --data, PUENTE_DATA, openPath.',
    })
    .requiredOption('-o, --out <file>', say({ en: 'the file to write', es: 'el archivo que se escribe' }))
    .withExamples('puente compile our-atlas/ -o our-atlas.puente')
    .action((path: string | undefined, flags: CompileFlags) =>
      runWithoutAtlas(async (context) => (await import('./compile.ts')).compile(context, path, flags)),
    )
}

function addDiff(program: PuenteCommand, { runWithoutAtlas }: CommandRunner): void {
  withFormats(program.command('diff <before> [after]'), 'json')
    .describe({
      en: 'what is different between two datasets, record by record and field by field',
      es: 'qué cambia entre dos conjuntos de datos, registro por registro y campo por campo',
    })
    .withNote({
      en: 'Without a second one, that of --data or the one that comes along. Ends with 0 if they are the same, with 1 if not, with 2 if one does not open.',
      es: 'Sin un segundo, el de --data o el que viene incluido. Termina con 0 si son iguales, con 1 si no, con 2 si uno no se abre.',
    })
    .withExamples('puente diff our-atlas.json', 'puente diff our-atlas.json our-atlas/ --json')
    .action((before: string, after: string | undefined, flags: FormatFlags) =>
      runWithoutAtlas(async (context) => (await import('./diff.ts')).diff(context, { before, after }, formatOf(flags))),
    )
}

function addChanges(program: PuenteCommand, { runWithoutAtlas }: CommandRunner): void {
  withFormats(program.command('changes [since]'), 'json')
    .describe({
      en: 'what has changed in the dataset since one of its released versions, by its hash or number',
      es: 'qué ha cambiado en los datos desde una de sus versiones publicadas, por su hash o número',
    })
    .withNote({
      en: 'Without a version, since the newest that is not the dataset itself. A dataset of your own has them in its folder.',
      es: 'Sin versión, desde la más reciente que no sea el propio conjunto. Un conjunto propio las tiene en su carpeta.',
    })
    .withExamples('puente changes', 'puente changes 0.1.0 --json')
    .action((since: string | undefined, flags: FormatFlags) =>
      runWithoutAtlas(async (context) => (await import('./diff.ts')).changes(context, since, formatOf(flags))),
    )
}

function addNew(program: PuenteCommand, { runWithoutAtlas }: CommandRunner): void {
  program
    .command('new <folder>')
    .describe({
      en: 'write a small whole atlas into a folder, to begin a dataset of your own with',
      es: 'escribir en una carpeta un pequeño atlas completo, con el que empezar un conjunto de datos propio',
    })
    .withNote({
      en: 'The folder must be empty, or not there yet. What is written opens as it is, and explains each field.',
      es: 'La carpeta debe estar vacía o no existir aún. Lo escrito se abre tal cual y explica cada campo.',
    })
    .withExamples('puente new my-atlas')
    .action((folder: string) =>
      runWithoutAtlas(async (context) => (await import('./check.ts')).createDataset(context, folder)),
    )
}

/** The commands that write something to be taken along, and that hold a dataset to its rules. */
export const datasetCommands: Commands = {
  briefing: addBriefing,
  export: addExport,
  sql: addSql,
  load: addLoad,
  check: addCheck,
  compile: addCompile,
  diff: addDiff,
  changes: addChanges,
  new: addNew,
}
