// The addresses of the app. Danish words, since they are read aloud and linked to; contacts count from 1.

/** Address of a step of a contact; `ark` is the whole contact as one dense sheet, `plan` its plan. */
export const contactPath = (index: number, step: string): string => `/kontakt/${index + 1}/${step}`;

export const paths = {
  start: '/',
  course: '/forloeb',
  settings: '/indstillinger',
  help: '/om',
  /** Route patterns. */
  step: '/kontakt/:contact/:step',
  plan: '/kontakt/:contact/plan',
  sheet: '/kontakt/:contact/ark',
} as const;

/** The place of a contact in the course (from 0) out of an address; undefined where it is no number. */
export function contactIndex(parameter: string | undefined): number | undefined {
  return parameter !== undefined && /^[1-9]\d{0,2}$/.test(parameter) ? Number(parameter) - 1 : undefined;
}

/** Id of the element that holds a finding's question, for links from reasons and errors. */
export const fieldId = (finding: string): string => `f-${finding.replaceAll('.', '-')}`;
