// The documents that programmes and notes cite, with their standing when last looked at. Titles in the reader's language are in the locales.
import type { Source } from '../../model/citation.ts';

const AS_OF = '2026-11-01';

const source = (
  id: string,
  title: string,
  publisher: string,
  year: string,
  status: Source['status'],
  statusNote?: string,
): Source => ({ id, title, publisher, year, status, asOf: AS_OF, ...(statusNote === undefined ? {} : { statusNote }) });

const sst = 'Sundhedsstyrelsen';

/** Every source document known to the project. A `statusNote` is a key of `sources.json`. */
export const sources: readonly Source[] = [
  source(
    'rh-2012',
    'Forløbsprogram for lænderyglidelser',
    'Region Hovedstaden',
    '2012',
    'superseded',
    'likely-superseded',
  ),
  source(
    'rm-pixi',
    'Pixibog for forløbsprogram om lænderyg-forløb i almen praksis',
    'Region Midtjylland',
    'u.å.',
    'unknown',
  ),
  source(
    'rs-pixi',
    'Pixiudgave af forløbsprogram for patienter med rygproblemer',
    'Region Sjælland',
    'u.å.',
    'unknown',
    'refers-to-guideline-not-in-force',
  ),
  source(
    'fys-eksempler',
    'Eksempler på strukturerede fysioterapiforløb',
    'fysio.dk',
    'u.å.',
    'unknown',
    'check-agreement',
  ),
  source(
    'sst-2025',
    'National klinisk anbefaling: paracetamol, NSAID og opioider ved akutte lænderygsmerter',
    sst,
    '2025',
    'in-force',
    'read-in-secondary',
  ),
  source('sst-2016', 'National klinisk retningslinje: nyopståede lænderygsmerter', sst, '2016', 'under-review'),
  source(
    'nkr-radiculopathy',
    'National klinisk retningslinje: nyopstået lumbal nerverodspåvirkning',
    sst,
    '2016/2018',
    'not-in-force',
    'withdrawn-2023',
  ),
  source('nice-ng59', 'Low back pain and sciatica in over 16s (NG59)', 'NICE', '2020', 'in-force'),
  source(
    'ifompt-2020',
    'Framework for red flags for potential serious spinal pathologies',
    'IFOMPT',
    '2020',
    'unknown',
    'framework',
  ),
  source(
    'acr-2021',
    'ACR Appropriateness Criteria: Low Back Pain',
    'American College of Radiology',
    '2021',
    'unknown',
    'foreign-guidance',
  ),
  source(
    'opal-2023',
    'Opioid analgesia for acute low back pain and neck pain (OPAL)',
    'Lancet',
    '2023',
    'unknown',
    'research-article',
  ),
  source(
    'who-2023',
    'Guideline for non-surgical management of chronic primary low back pain',
    'WHO',
    '2023',
    'in-force',
  ),
  source(
    'aomrc',
    'Evidence-Based Interventions',
    'Academy of Medical Royal Colleges',
    'u.å.',
    'unknown',
    'foreign-guidance',
  ),
  source(
    'ugeskrift-2023',
    'Billeddiagnostik ved lænderygsmerter',
    'Ugeskrift for Læger',
    '2023',
    'unknown',
    'research-article',
  ),
  source(
    'ostelo-2008',
    'Interpreting change scores for pain and functional status in low back pain',
    'Spine',
    '2008',
    'unknown',
    'research-article',
  ),
  source(
    'stratford-1995',
    'Assessing disability and change on individual patients: a report of a patient specific measure',
    'Physiotherapy Canada',
    '1995',
    'unknown',
    'research-article',
  ),
  source('fys-agreements', 'Overenskomster om fysioterapi', 'Danske Fysioterapeuter', '2025', 'unknown', 'not-read'),
  source('lov-699', 'Lov nr. 699 af 20. juni 2025', 'Folketinget', '2025', 'in-force'),
  source('common-knowledge', 'Almindelig faglig viden', '-', '-', 'unknown', 'to-be-checked'),
  source(
    'rs-direct-access',
    'Fysioterapi uden henvisning (sundhed.dk)',
    'Region Sjælland',
    '2025',
    'in-force',
    'trial-scheme',
  ),
];
