// Everything that needs no patient, in one place: what can be looked up, and what can be taught and practised.
import { Link } from 'react-router';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { coveragePath, paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { useTeaching } from '../shared/use-teaching.ts';

const toLookUp = [
  ['rulebook', paths.rulebook],
  ['map', paths.map],
  ['check', paths.referralCheck],
  ['compare', paths.compare],
  ['coverage', coveragePath],
] as const;
const toLearn = [
  ['examples', paths.examples],
  ['trainer', paths.trainer],
  ['timeMachine', paths.timeMachine],
] as const;

export function LibraryPage() {
  const { t } = useWords();
  const { projector, textOnly, showLarge, showTextOnly } = useTeaching();
  return (
    <PageFrame>
      <title>{t('app:app/titlePattern', { step: t('library:title') })}</title>
      <StepHeading focusKey="library" lead={t('library:lead')}>
        {t('library:title')}
      </StepHeading>
      <Ways id="look-up" heading={t('library:lookUp')} ways={toLookUp} />
      <Ways id="learn" heading={t('library:learn')} ways={toLearn} />
      <section aria-labelledby="library-show">
        <h2 id="library-show">{t('library:show')}</h2>
        <CheckboxField
          id="library-projector"
          label={t('library:projector')}
          hint={t('library:projectorHint')}
          checked={projector}
          onChange={showLarge}
        />
        <CheckboxField
          id="library-text-only"
          label={t('library:textOnly')}
          hint={t('library:textOnlyHint')}
          checked={textOnly}
          onChange={showTextOnly}
        />
      </section>
    </PageFrame>
  );
}

type WaysProps = {
  readonly id: string;
  readonly heading: string;
  readonly ways: readonly (readonly [page: string, address: string])[];
};

function Ways({ id, heading, ways }: WaysProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="rule-lines library-ways">
        {ways.map(([page, address]) => (
          <li key={page} className="rule-line">
            <Link to={address}>{t(`library:pages/${page}/name`)}</Link>
            <span>{t(`library:pages/${page}/what`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
