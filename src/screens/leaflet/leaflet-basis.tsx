// What the leaflet rests on, for the clinician alone: the decisions in it, what is not decided and left out, the lines to write on.
import { Link } from 'react-router';
import type { StructuredDocument } from '../../documents/document.ts';
import { statementsOf } from '../../documents/document.ts';
import { lowerFirst } from '../../documents/statements.ts';
import { Banner } from '../../ui/banner.tsx';
import type { Desk } from '../../view-models/desk.ts';
import type { LeafletView } from '../../view-models/leaflet-view.ts';
import type { PlanItem } from '../../view-models/plan-view.ts';
import { contactPath, paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

type LeafletBasisProps = {
  readonly desk: Desk;
  readonly view: LeafletView;
  readonly document: StructuredDocument;
};

export function LeafletBasis({ desk, view, document }: LeafletBasisProps) {
  const { t } = useWords();
  const from = new Set(statementsOf(document).flatMap((one) => one.from));
  const rests = [...view.followed, ...view.onward].filter((one) => from.has(one.recommendation.rule.id));
  const lines = document.sections.flatMap((one) => one.missing.map((line) => lowerFirst(line.text)));
  const isSettled = view.kind === 'settled';
  return (
    <div className="leaflet-basis">
      {view.kind === 'settled' ? null : (
        <Banner tone="caution" noun={t(`pages:conclusion/status/${desk.judgement.status}`)}>
          <p>{t(`leaflet:screen/kinds/${view.kind}`)}</p>
        </Banner>
      )}
      <h2>{t('leaflet:screen/rests')}</h2>
      <ul>
        {isSettled ? <li>{t('leaflet:screen/restsAnswers')}</li> : null}
        <Rules items={rests} />
        <li>{t('leaflet:screen/restsAlarm')}</li>
        {isSettled ? <li>{t('readings:leaflet-exercises')}</li> : null}
      </ul>
      {view.undecided.length === 0 ? null : (
        <>
          <h2>{t('leaflet:screen/undecided')}</h2>
          <ul>
            <Rules items={view.undecided} />
          </ul>
        </>
      )}
      {lines.length === 0 ? null : (
        <p className="hint">
          {t('leaflet:screen/lines', { what: lines.join('; ') })}{' '}
          <Link to={paths.settings}>{t('leaflet:screen/toSettings')}</Link>
        </p>
      )}
      <p>
        <Link to={contactPath(desk.contact.index, 'plan')}>{t('leaflet:screen/toPlan')}</Link>
      </p>
    </div>
  );
}

function Rules({ items }: { readonly items: readonly PlanItem[] }) {
  const { t } = useWords();
  return items.map(({ recommendation: { rule } }) => <li key={rule.id}>{t(`rules:${rule.id}/do`)}</li>);
}
