// Diagnosis codes of the programme as suggestions to copy. They come after the group and never lead to one.
import type { DiagnosisCode } from '../../model/programme.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import { codeConflicts } from '../../view-models/conflicts-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { codesWithCriterion } from '../../view-models/plan-view.ts';
import { ConflictItem } from '../shared/conflict-list.tsx';
import { useWords } from '../shared/services.ts';

type CodesProps = { readonly desk: Desk; readonly codes: readonly DiagnosisCode[] };

export function Codes({ desk, codes }: CodesProps) {
  const { t } = useWords();
  if (codes.length === 0) return null;
  const year = desk.programme.sources.find((one) => one.id === desk.programme.source)?.year ?? '';
  return (
    <section className="plan-section">
      <Disclosure summary={t('pages:plan/codes')}>
        <p className="hint">{t('pages:plan/codesHint', { year })}</p>
        {codeConflicts(desk).map((one) => (
          <ConflictItem key={one.id} conflict={one} headingLevel={3} />
        ))}
        {codesWithCriterion(codes).map((icpc) => (
          <p key={icpc} className="hint">
            {t('app:common/answer', { label: icpc, value: t(`programme:codeCriteria/${icpc}`) })}
          </p>
        ))}
        <ul className="codes">
          {codes.map((code) => (
            <li key={`${code.icpc} ${code.icd10} ${code.term}`}>
              <CodeButton code={code.icpc} />
              {code.icd10 === undefined ? <span /> : <CodeButton code={code.icd10} />}
              <span>
                {code.term} {code.verified ? null : <Tag tone="caution">{t('pages:plan/codeUnverified')}</Tag>}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function CodeButton({ code }: { readonly code: string }) {
  const { t } = useWords();
  return (
    <CopyButton
      text={code}
      variant="quiet"
      label={t('pages:plan/copyCode', { code })}
      doneLabel={t('app:common/copied')}
      selectedLabel={t('app:common/copySelected')}
      failedLabel={t('app:common/copyFailed')}
    />
  );
}
