const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a path of the site, in whatever folder the site is published. */
const at = (path: string) => base + path;

/** The addresses of all pages. The only place that knows them. */
export const routes = {
  home: at(''),
  module: (moduleId: string) => at(`modules/${moduleId}/`),
  lesson: (moduleId: string, lessonId: string) => at(`modules/${moduleId}/${lessonId}/`),
  /** Every question of a lesson’s bank with its answer, as a page and as data. */
  answers: (moduleId: string, lessonId: string) => at(`modules/${moduleId}/${lessonId}/questions/`),
  questions: (moduleId: string, lessonId: string) => at(`modules/${moduleId}/${lessonId}/questions.json`),
  before: (moduleId: string) => at(`modules/${moduleId}/before/`),
  check: (moduleId: string) => at(`modules/${moduleId}/check/`),
  practice: at('practice/'),
  review: at('review/'),
  scenarios: at('scenarios/'),
  scenario: (id: string) => at(`scenarios/${id}/`),
  scenarioFile: (id: string) => at(`scenarios/${id}.json`),
  scenarioText: (id: string) => at(`scenarios/${id}/text/`),
  bank: at('bank.json'),
  qualifications: at('qualifications/'),
  unit: (unitId: string) => at(`qualifications/${unitId}/`),
  criterion: (criterionId: string) => at(`qualifications/${criterionId.replaceAll('.', '-')}/`),
  crosswalk: at('crosswalk/'),
  glossary: at('glossary/'),
  term: (termId: string) => at(`glossary/#${termId}`),
  sources: at('sources/'),
  source: (sourceId: string) => at(`sources/#${sourceId}`),
  people: at('people/'),
  portrait: (personId: string) => at(`people/${personId}.svg`),
  record: at('record/'),
  authors: at('authors/'),
  authorsKind: (kind: string) => at(`authors/${kind}/`),
  authorsScenario: at('authors/scenario/'),
  about: at('about/'),
  privacy: at('privacy/'),
  accessibility: at('accessibility/'),
  serviceWorker: at('service-worker.js'),
  favicon: at('favicon.svg'),
};
