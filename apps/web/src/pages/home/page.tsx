/** The first page: what the atlas holds, and three questions to begin with. @module */
import {
  actorMap,
  descriptionOf,
  developments,
  displayDevelopment,
  formatCount,
  formatDate,
  formatNumber,
  labelOf,
  mainSourceDate,
  overview,
  type SectorCount,
} from '@puente/core'
import { mapPicture } from '@puente/core/pictures'
import { Bar } from '../../parts/bar.tsx'
import { capital } from '../../parts/capital.ts'
import { inWords, type Page, type PageContext } from '../../parts/context.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { drawings, Picture, pictureHref } from '../../parts/picture.tsx'
import { addressOf } from '../../url/address.ts'

const words = {
  en: {
    map: 'The map by sector, and the same in words',
    questions: 'Three questions to begin with',
    partner: 'Whom should we talk to?',
    partnerLead: 'A cluster and its best partners on the other side, each reason with its page.',
    spots: 'Where is strength and no tie yet?',
    spotsLead: 'Sectors and places with actors on both sides that nobody has joined.',
    briefing: 'What do I read before the meeting?',
    briefingLead: 'Two cited pages on a sector, a place, a cluster or a pair, to print.',
    sectors: 'By sector',
    scale: 'All bars have the same scale.',
    holds: 'All collections',
    since: (date: string) => `What has happened since ${date}`,
    allSince: 'All of it, with its sources',
    number: 'Records',
    asOf: (date: string) => `As of ${date}.`,
  },
  es: {
    map: 'El mapa por sector, y lo mismo en palabras',
    questions: 'Tres preguntas para empezar',
    partner: '¿Con quién deberíamos hablar?',
    partnerLead: 'Un clúster y sus mejores socios del otro lado, cada razón con su página.',
    spots: '¿Dónde hay fuerza y aún ningún vínculo?',
    spotsLead: 'Sectores y lugares con actores en ambos lados a los que nadie ha unido.',
    briefing: '¿Qué leo antes de la reunión?',
    briefingLead: 'Dos páginas con citas sobre un sector, un lugar, un clúster o un par, para imprimir.',
    sectors: 'Por sector',
    scale: 'Todas las barras tienen la misma escala.',
    holds: 'Todas las colecciones',
    since: (date: string) => `Qué ha pasado desde ${date}`,
    allSince: 'Todo, con sus fuentes',
    number: 'Registros',
    asOf: (date: string) => `A fecha de ${date}.`,
  },
}

interface HomeProps {
  readonly context: PageContext
}

function Questions({ context }: HomeProps) {
  const { urls } = context
  const text = inWords(words, context)
  const questions = [
    ['match', text.partner, text.partnerLead],
    ['white-spots', text.spots, text.spotsLead],
    ['briefings', text.briefing, text.briefingLead],
  ] as const
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{text.questions}</h2>
      <ul class="cards">
        {questions.map(([address, label, lead]) => (
          <li class="card">
            <h3>
              <a href={urls.page(address)}>{label}</a>
            </h3>
            <p>{lead}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const counted = ['clusters', 'organizations', 'ties', 'events'] as const

interface SectorProps extends HomeProps {
  readonly count: SectorCount
  /** The largest count of all sectors, which fills a bar. */
  readonly largest: number
}

/** What there is in a sector, as bars that compare with those of the others. */
function Sector({ context, count, largest }: SectorProps) {
  const { atlas, language, urls } = context
  const { sector, counts } = count
  return (
    <li class="card">
      <h3>
        <EntryLink context={context} entry={sector} text={labelOf(atlas, sector, language)} />
      </h3>
      <ul class="plain">
        {counted.map((collection) => {
          const found = counts[collection] ?? 0
          const text = formatCount(found, descriptionOf(collection).label, language)
          return (
            <li>
              {found === 0 ? (
                text
              ) : (
                <a href={urls.page(addressOf([collection], { sector: sector.record.id }))}>{text}</a>
              )}
              <Bar class="sector-bar" width={Math.round((100 * found) / largest)} height={6} />
            </li>
          )
        })}
      </ul>
    </li>
  )
}

/** Developments that the first page shows. */
const maxShown = 6

/** What has happened since the main source, the newest; nothing where nothing has. */
function Since({ context }: HomeProps) {
  const { atlas, language, urls } = context
  const found = developments(atlas, { limit: maxShown })
  if (found.length === 0) return null
  const text = inWords(words, context)
  return (
    <section aria-labelledby="since">
      <h2 id="since">{text.since(formatDate(mainSourceDate(atlas), language))}</h2>
      <ul class="plain dated">
        {found.map((one) => {
          const { when, text: what, record } = displayDevelopment(atlas, one, language)
          return (
            <li>
              <span class="date">{when}</span>{' '}
              <EntryLink context={context} entry={record.entry} text={what} marks="none" />
            </li>
          )
        })}
      </ul>
      <p>
        <a href={urls.page('since')}>{text.allSince}</a>
      </p>
    </section>
  )
}

/** The page at the beginning. */
export function homePage(context: PageContext): Page {
  const { atlas, language, urls } = context
  const text = inWords(words, context)
  const seen = overview(atlas)
  const map = actorMap(atlas)
  const drawing = { language, hrefOf: pictureHref(context) }
  const largest = Math.max(1, ...seen.sectors.flatMap(({ counts }) => counted.map((one) => counts[one] ?? 0)))
  const [name = '', subtitle] = seen.title[language].split(': ')
  const description = `${seen.description[language]}. ${text.asOf(formatDate(atlas.manifest.asOf, language))}`
  return {
    title: subtitle ?? name,
    description,
    canonical: '',
    body: (
      <>
        <h1>{capital(subtitle ?? name)}</h1>
        <p class="lead">{description}</p>
        <Picture
          context={context}
          svg={drawings('map', ({ width, id }) => mapPicture(atlas, map, { ...drawing, width, id }))}
        >
          <a href={urls.page('map')}>{text.map}</a>
        </Picture>
        <Questions context={context} />
        <section aria-labelledby="sectors">
          <h2 id="sectors">{text.sectors}</h2>
          <p class="small">{text.scale}</p>
          <ul class="cards level">
            {seen.sectors.map((count) => (
              <Sector context={context} count={count} largest={largest} />
            ))}
          </ul>
        </section>
        <div class="columns">
          <Since context={context} />
          <section aria-labelledby="holds">
            <h2 id="holds">{text.holds}</h2>
            <ul class="plain counts">
              {seen.collections.map(({ collection, label, count }) => (
                <li>
                  <a href={urls.page(collection)}>{capital(label[language])}</a>{' '}
                  <span class="number">{formatNumber(count, language)}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </>
    ),
  }
}
