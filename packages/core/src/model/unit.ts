import { vocabulary } from './vocabulary.ts'

/** Schema of the unit of a figure. Counted things are units too: of one, and of any other number. */
export const unit = () =>
  vocabulary({
    percent: { en: '%', es: '%' },
    rank: { en: 'rank', es: 'puesto' },
    euro: { en: 'EUR', es: 'EUR' },
    'us-dollar': { en: 'USD', es: 'USD' },
    peso: { en: 'MXN', es: 'MXN' },
    'square-metre': { en: 'm²', es: 'm²' },
    'megawatt-peak': { en: 'MWp', es: 'MWp' },
    year: { one: { en: 'year', es: 'año' }, many: { en: 'years', es: 'años' } },
    factor: { one: { en: 'time', es: 'vez' }, many: { en: 'times', es: 'veces' } },
    cluster: { one: { en: 'cluster', es: 'clúster' }, many: { en: 'clusters', es: 'clústeres' } },
    sme: { one: { en: 'SME', es: 'pyme' }, many: { en: 'SMEs', es: 'pymes' } },
    company: { one: { en: 'company', es: 'empresa' }, many: { en: 'companies', es: 'empresas' } },
    organization: {
      one: { en: 'organisation', es: 'organización' },
      many: { en: 'organisations', es: 'organizaciones' },
    },
    partnership: { one: { en: 'partnership', es: 'asociación' }, many: { en: 'partnerships', es: 'asociaciones' } },
    country: { one: { en: 'country', es: 'país' }, many: { en: 'countries', es: 'países' } },
    state: { one: { en: 'state', es: 'estado' }, many: { en: 'states', es: 'estados' } },
    meeting: { one: { en: 'meeting', es: 'reunión' }, many: { en: 'meetings', es: 'reuniones' } },
    event: { one: { en: 'event', es: 'evento' }, many: { en: 'events', es: 'eventos' } },
    sector: { one: { en: 'sector', es: 'sector' }, many: { en: 'sectors', es: 'sectores' } },
    industry: { one: { en: 'industry', es: 'industria' }, many: { en: 'industries', es: 'industrias' } },
    member: { one: { en: 'member', es: 'miembro' }, many: { en: 'members', es: 'miembros' } },
    employee: { one: { en: 'employee', es: 'empleado' }, many: { en: 'employees', es: 'empleados' } },
    site: { one: { en: 'site', es: 'centro' }, many: { en: 'sites', es: 'centros' } },
    plant: { one: { en: 'plant', es: 'planta' }, many: { en: 'plants', es: 'plantas' } },
    automaker: {
      one: { en: 'automaker', es: 'fabricante de automóviles' },
      many: { en: 'automakers', es: 'fabricantes de automóviles' },
    },
    label: { one: { en: 'label', es: 'sello' }, many: { en: 'labels', es: 'sellos' } },
    'contact-point': {
      one: { en: 'contact point', es: 'punto de contacto' },
      many: { en: 'contact points', es: 'puntos de contacto' },
    },
    partner: {
      one: { en: 'strategic partner', es: 'socio estratégico' },
      many: { en: 'strategic partners', es: 'socios estratégicos' },
    },
    room: { one: { en: 'room', es: 'sala' }, many: { en: 'rooms', es: 'salas' } },
    aircraft: { one: { en: 'aircraft', es: 'aeronave' }, many: { en: 'aircraft', es: 'aeronaves' } },
    teacher: { one: { en: 'teacher', es: 'docente' }, many: { en: 'teachers', es: 'docentes' } },
    agreement: { one: { en: 'agreement', es: 'acuerdo' }, many: { en: 'agreements', es: 'acuerdos' } },
    cooperation: {
      one: { en: 'cooperation case', es: 'caso de cooperación' },
      many: { en: 'cooperation cases', es: 'casos de cooperación' },
    },
    project: { one: { en: 'project', es: 'proyecto' }, many: { en: 'projects', es: 'proyectos' } },
    story: { one: { en: 'success story', es: 'caso de éxito' }, many: { en: 'success stories', es: 'casos de éxito' } },
    footnote: { one: { en: 'footnote', es: 'nota al pie' }, many: { en: 'footnotes', es: 'notas al pie' } },
  })
