/** What the atlas is, what it rests on, how to take it along and to cite it. @module */
import { entryOf, formatDate, formatNumber, get, labelOf, overview } from '@puente/core'
import { alternatesOf, Downloads, referenceSuffixes } from '../../parts/alternates.tsx'
import { capital } from '../../parts/capital.ts'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Report } from '../../parts/report.tsx'
import { Table } from '../../parts/table.tsx'

const words = {
  en: {
    title: 'About this atlas',
    what: 'What it is',
    aim: 'An atlas for those who prepare meetings between clusters of both sides: who works with whom, who could, and what bears that out.',
    made: 'Made with Puente, an open program of the Puente authors. Whoever runs this copy answers for it.',
    rests: (source: string, count: string) =>
      `It rests on “${source}” and on ${count} further sources. Each value names where it stands; values of other sources stand beside, with what speaks for and against them. What is concluded and not stated says “inferred”.`,
    date: (asOf: string) => `The records are as of ${asOf}. Their main source:`,
    holds: 'What it holds',
    collection: 'Collection',
    records: 'Records',
    use: 'Reuse and citing',
    licence: (id: string) => `The data are under ${id}, the code is under the MIT licence.`,
    cite: 'To cite it:',
    hash: 'The long code stands for all that the data say: two copies with the same code are the same. Its beginning stands at the foot of each page.',
    permanent: 'Address of these data that never changes',
    references: 'For reference managers:',
    take: 'Take it along',
    service: 'The same answers for programs, with all questions that these can ask',
    dataset: 'The whole dataset as one file',
    not: 'This is not a publication of the European Union, of the European Cluster Collaboration Platform or of any authority. Before you decide, read the source.',
  },
  es: {
    title: 'Acerca de este atlas',
    what: 'Qué es',
    aim: 'Un atlas para quienes preparan encuentros entre clústeres de ambos lados: quién trabaja con quién, quién podría hacerlo y qué lo respalda.',
    made: 'Hecho con Puente, un programa abierto de los autores de Puente. De esta copia responde quien la ofrece.',
    rests: (source: string, count: string) =>
      `Se apoya en «${source}» y en otras ${count} fuentes. Cada valor dice dónde consta; los de otras fuentes están al lado, con lo que habla a favor y en contra. Lo que se deduce y nadie declara dice «por inferencia».`,
    date: (asOf: string) => `Los registros están a fecha de ${asOf}. Su fuente principal:`,
    holds: 'Qué contiene',
    collection: 'Colección',
    records: 'Registros',
    use: 'Reutilizar y citar',
    licence: (id: string) => `Los datos están bajo ${id}; el código, bajo la licencia MIT.`,
    cite: 'Para citarlo:',
    hash: 'El código largo representa todo lo que dicen los datos: dos copias con el mismo código son iguales. Su comienzo figura al pie de cada página.',
    permanent: 'Dirección de estos datos que no cambia',
    references: 'Para gestores de referencias:',
    take: 'Para llevar',
    service: 'Las mismas respuestas para programas, con todas las preguntas que estos pueden hacer',
    dataset: 'Todos los datos en un archivo',
    not: 'Esta no es una publicación de la Unión Europea, de la Plataforma Europea de Colaboración entre Clústeres ni de ninguna autoridad. Antes de decidir, lea la fuente.',
  },
}

/** The page at `about`. */
export function aboutPage(context: PageContext): Page {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const seen = overview(atlas)
  const { mainSource, asOf, licence, version } = atlas.manifest
  const source = entryOf('sources', get(atlas, 'sources', mainSource))
  const others = formatNumber(atlas.records.sources.length - 1, language)
  return {
    title: text.title,
    description: `${seen.description[language]}.`,
    way: 'about',
    canonical: 'about',
    body: (
      <>
        <h1>{text.title}</h1>
        <p class="lead">{seen.description[language]}.</p>
        <div class="prose">
          <h2>{text.what}</h2>
          <p>{text.aim}</p>
          <p>{text.rests(labelOf(atlas, source, language), others)}</p>
          <p>
            {text.date(formatDate(asOf, language))} <EntryLink context={context} entry={source} />
          </p>
          <p>
            {text.made} {text.not}
          </p>
          <Report context={context} title={text.title} as="p" />
          <h2>{text.holds}</h2>
          <Table label={text.holds}>
            <thead>
              <tr>
                <th scope="col">{text.collection}</th>
                <th scope="col" class="number">
                  {text.records}
                </th>
              </tr>
            </thead>
            <tbody>
              {seen.collections.map(({ collection, label, description, count }) => (
                <tr>
                  <th scope="row">
                    <a href={urls.page(collection)}>{capital(label[language])}</a>
                    <div class="small">{description[language]}</div>
                  </th>
                  <td class="number" data-label={text.records}>
                    {formatNumber(count, language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          <h2>{text.use}</h2>
          <p>
            <a href={licence.url} rel="license noreferrer">
              {text.licence(licence.id)}
            </a>
          </p>
          <p>
            {text.cite} {seen.title[language]}, {version}, {formatDate(asOf, language)}, <code>{atlas.hash}</code>.
          </p>
          {urls.permanent === undefined ? null : (
            <p>
              <a href={urls.permanent('')}>{text.permanent}</a>
            </p>
          )}
          <p class="small">{text.hash}</p>
          <Downloads
            text={text.references}
            alternates={alternatesOf(urls, referenceSuffixes, (suffix) => `dataset.${suffix}`)}
          />
          {urls.data === undefined ? null : (
            <>
              <h2>{text.take}</h2>
              <ul>
                <li>
                  <a href={urls.data('dataset.zip')}>{text.dataset}</a>
                </li>
                <li>
                  <a href={urls.reference ?? urls.data('')}>{text.service}</a>
                </li>
              </ul>
            </>
          )}
        </div>
      </>
    ),
  }
}
