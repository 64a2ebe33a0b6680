// The addresses of the app. Danish words, since they are read aloud and linked to; contacts count from 1.

/** Address of a step of a contact; `ark` is the whole contact as one dense sheet, `plan` its plan. */
export const contactPath = (index: number, step: string): string => `/kontakt/${index + 1}/${step}`;

/** Address of the texts of a contact, or of one of them by its kind. */
export const documentPath = (index: number, kind?: string): string =>
  contactPath(index, kind === undefined ? 'tekster' : `tekster/${kind}`);

/** Pages of the rulebook: of a rule, a finding, a contact of a programme, a recipient, a source (at one of its places), what the sources say and who
 * carries it, and a programme as a booklet. */
export const rulePath = (id: string): string => `/regler/${id}`;
export const findingPath = (id: string): string => `/regler/fund/${id}`;
export const contactRulesPath = (programme: string, contact: string): string =>
  `/regler/kontakt/${programme}/${contact}`;
export const recipientPath = (id: string): string => `/regler/modtager/${id}`;
export const sourcePath = (id: string, place?: string): string =>
  `/regler/kilde/${id}${place === undefined ? '' : `#${placeId(place)}`}`;
export const coveragePath = '/regler/daekning';
export const bookletPath = (programme: string): string => `/regler/haefte/${programme}`;

/** Id of the heading of a place of a source on the source's page. */
export const placeId = (place: string): string =>
  `sted-${place
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')}`;

/** The map of a programme. */
export const mapPath = (programme: string): string => `/kort/${programme}`;

/** An example, at one of its contacts (from 0) where given. */
export const examplePath = (example: string, contact?: number): string =>
  `/eksempler/${example}${contact === undefined ? '' : `/${contact + 1}`}`;

/** The whole way of an example, after its last contact. */
export const exampleEndPath = (example: string): string => `${examplePath(example)}/slut`;

/** Id of the heading that the address of the referrals leads to. */
export const REFERRALS_ID = 'henvisninger';

/** Id of the heading that the address of the measures leads to. */
export const MEASURES_ID = 'maalinger';

export const paths = {
  start: '/',
  course: '/forloeb',
  /** The referrals under way, on the page of the course. */
  referrals: `/forloeb#${REFERRALS_ID}`,
  /** What was measured, on the page of the course. */
  measures: `/forloeb#${MEASURES_ID}`,
  /** The referral check; the recipient follows it. */
  referralCheck: '/henvis',
  /** The same patient by several programmes. */
  compare: '/sammenlign',
  /** What can be looked up and learned: the pages below. */
  library: '/opslag',
  /** The rulebook; the id of a rule follows it. */
  rulebook: '/regler',
  /** The pathway map; a programme may follow it. */
  map: '/kort',
  /** The examples; an example and its place may follow. */
  examples: '/eksempler',
  trainer: '/oev',
  /** A course as of another day, or by another edition of its programme. */
  timeMachine: '/tidsmaskine',
  settings: '/indstillinger',
  help: '/om',
  /** Route patterns. */
  step: '/kontakt/:contact/:step',
  plan: '/kontakt/:contact/plan',
  sheet: '/kontakt/:contact/ark',
  documents: '/kontakt/:contact/tekster/:kind?',
  leaflet: '/kontakt/:contact/pjece',
  scan: '/kontakt/:contact/scanning',
  work: '/kontakt/:contact/arbejde',
} as const;

/** The place of a contact in the course (from 0) out of an address; undefined where it is no number. */
export function contactIndex(parameter: string | undefined): number | undefined {
  return parameter !== undefined && /^[1-9]\d{0,2}$/.test(parameter) ? Number(parameter) - 1 : undefined;
}

/** Id of the element that holds a finding's question, for links from reasons and errors. */
export const fieldId = (finding: string): string => `f-${finding.replaceAll('.', '-')}`;
