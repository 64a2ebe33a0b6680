// What chapter of a source a place is in, as the citations of rules write it: for holding a rule's citation against the places it carries.

const stages = [
  'Førstegangstilfælde',
  'Gentagende tilfælde',
  'Længerevarende rygsmerter',
  'Kompleks kronisk rygsmerte',
];

/** What a part of a citation may stand for: one chapter, or any of several ("all four stages"). */
type Chapter = readonly string[];

const inReferenceProgramme = (part: string): Chapter => [/^(?:\d(?:\.\d)?|Boks \d|Bilag \d)/.exec(part)?.[0] ?? part];

function inStages(part: string): Chapter {
  if (part === 'Alle fire stadier') return stages;
  if (part === 'Efter 6-8 uger') return stages.slice(1);
  return [part.replace(', efter 6-8 uger', '')];
}

/** A consultation without the number of its service; a course alone where no consultation is named. */
const consultation = (part: string): Chapter => [
  part.replace(/ \(\d+\)$/, '').replace(/, patientcase$| i aktuelt behandlingsforløb/, ''),
];

/** The chapters of a citation's place, each as what it may stand for. */
export function chaptersOf(source: string, place: string): readonly Chapter[] {
  const parts = place.split(';').map((part) => part.trim());
  if (source === 'rh-2012') return parts.map(inReferenceProgramme);
  if (source === 'rs-pixi') return parts.map(inStages);
  if (source === 'rm-pixi') return parts.map((part) => [part.toLowerCase()]);
  return parts.filter((part) => parts.length === 1 || !/^Forløb \d$/.test(part)).map(consultation);
}
