// Diagnosis codes of Bilag 4, to copy. `verified` is false where a Danish letter suffix could not be looked up, and where the annex places
// a code oddly (conflict `codes`). Codes converted to L86 when an epikrise arrives carry L86.
import type { Citation } from '../../model/citation.ts';
import type { DiagnosisCode } from '../../model/programme.ts';
import { rh } from './rules/parts.ts';

/** What Bilag 4 says of when a code is used. That of metastases stands at L97; L71 would be taken for one of the spine. */
const criteria: Readonly<Record<string, Citation>> = {
  L84: rh('Bilag 4', 'bekræftet ved lægelig undersøgelse'),
  L86: rh('Bilag 4', 'iskiassmerte strålende langs benets bagside'),
  L71: rh('Bilag 4', 'kodes med primær malign diagnose'),
  L97: rh('Bilag 4', 'kodes med primær malign diagnose'),
};

const code = (
  group: string,
  icpc: string,
  icd10: string | undefined,
  term: string,
  verified = true,
): DiagnosisCode => ({
  icpc,
  ...(criteria[icpc] === undefined ? {} : { criterion: criteria[icpc] }),
  ...(icd10 === undefined ? {} : { icd10 }),
  term,
  group,
  verified,
});
const doubtful = false;

export const codes: readonly DiagnosisCode[] = [
  code('g1', 'L03', 'DM533', 'Coccygodynia'),
  code('g1', 'L03', 'DM545', 'Lumbago uden specifikation'),
  code('g1', 'L03', 'DM533B', 'Sacrocoxalgia', doubtful),
  code('g1', 'L84', 'DM539', 'Rygsyndrom uden smerteudstråling'),
  code('g1', 'L84', 'DM482', 'Arthrosis processus spinosi vertebrarum lumbalium'),
  code('g1', 'L84', 'DM485B', 'Compressio vertebrae uden specifikation', doubtful),
  code('g1', 'L84', 'DM513A', 'Degeneratio disci intervertebralis lumbalis uden radikulopati', doubtful),
  code('g1', 'L84', 'DS336A', 'Sakroiliakasyndrom', doubtful),
  code('g1', 'L84', 'DM431', 'Spondylolisthesis'),
  code('g1', 'L84', 'DM478E', 'Spondylosis lumbalis', doubtful),
  code('g1', 'L84', 'DM480', 'Stenosis spinalis', doubtful),
  code('g2', 'L86', 'DM543', 'Ischias'),
  code('g2', 'L86', 'DM544', 'Lumbago med ischias'),
  code(
    'g2',
    'L86',
    'DM511F',
    'Prolapsus disci intervertebralis lumbalis uden specifikation, med radikulopati',
    doubtful,
  ),
  code('g2', 'L86', 'DG550', 'Compressio radicis et plexus nervorum ved neoplastisk sygdom', doubtful),
  code('g2', 'L86', 'DG551', 'Compressio radicis et plexus nervorum ved sygdom i disci intervertebrales'),
  code('g2', 'L86', 'DG552', 'Compressio radicis et plexus nervorum ved spondylose'),
  code('g2', 'L86', 'DG553', 'Compressio radicis et plexus nervorum ved andre ryglidelser'),
  code('g2', 'L86', 'DG558', 'Compressio radicis et plexus nervorum ved sygdom klassificeret andetsteds'),
  code('g2', 'L86', 'DM471', 'Spondyloser med myelopati, andre', doubtful),
  code('g2', 'L86', 'DM472', 'Spondyloser med radikulopati, andre'),
  code('g2', 'L86', 'DM510', 'Prolapsus disci intervertebralis lumbalis med myelopati', doubtful),
  code('g2', 'L86', 'DM511', 'Prolapsus disci intervertebralis lumbalis med radikulopati'),
  code('g2', 'L86', 'DM512', 'Prolapsus disci intervertebralis lumbalis, anden specificeret form'),
  code('g2', 'L86', 'DM514', 'Schmorls bruskelegeme'),
  code('g3', 'L88', undefined, 'Spondylitis ankylopoetica'),
  code('g3', 'L71', undefined, 'Neoplasma malignum columnae vertebralis'),
  code('g3', 'L97', undefined, 'Neoplasma ossis et cartilaginis articularis uden specifikation'),
];
