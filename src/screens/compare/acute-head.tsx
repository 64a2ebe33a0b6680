// What is acute stays acute in every programme: said first, whatever is compared.
import { joinedBy } from '../../documents/phrase-words.ts';
import { Banner } from '../../ui/banner.tsx';
import type { ComparisonView } from '../../view-models/comparison-view.ts';
import { useWords } from '../shared/services.ts';

export function AcuteHead({ view }: { readonly view: ComparisonView }) {
  const { t } = useWords();
  const { acuteIn, columns } = view;
  const named = (ids: readonly string[]) =>
    joinedBy(
      ids.map((id) => t(`programme:programmes/${id}/source`)),
      t('app:common/and'),
    );
  const others = columns.map((one) => one.programme.id).filter((id) => !acuteIn.includes(id));
  const safety = <p>{t('pages:compare/safety')}</p>;
  if (acuteIn.length === 0) return <div className="compare-safety">{safety}</div>;
  const acute = t('pages:compare/subject/acute');
  if (others.length === 0) {
    return (
      <Banner tone="stop" noun={acute} heading={t('pages:compare/acuteAll')}>
        {safety}
      </Banner>
    );
  }
  const heading = t('pages:compare/acuteSome', { acute: named(acuteIn), others: named(others) });
  return (
    <Banner tone="stop" noun={acute} heading={heading}>
      <p>{t('pages:compare/acuteSomeText')}</p>
      {safety}
    </Banner>
  );
}
