// What the letter needs: the guide's headings, what stands under each, and which required findings are answered.
import { labelOf } from '../../documents/finding-words.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { LetterHeading, LetterNeeds, Required } from '../../view-models/referral-check-letter.ts';
import { LazyDisclosure } from '../shared/lazy-disclosure.tsx';
import { useWords } from '../shared/services.ts';

const ICON: Readonly<Record<Required['state'], IconName>> = {
  answered: 'check',
  'not-assessed': 'minus',
  lacking: 'circle',
};

type LetterNeedsListProps = { readonly needs: LetterNeeds; readonly about: string };

export function LetterNeedsList({ needs, about }: LetterNeedsListProps) {
  const { t } = useWords();
  const letter = t(`documents:letters/${needs.guide.id}/title`);
  const key = needs.lacking === 0 ? 'pages:check/needsDone' : 'pages:check/needsOf';
  return (
    <LazyDisclosure summary={`${t('pages:check/needs')}. ${t(key, { letter, count: needs.lacking })}`} about={about}>
      {() => (
        <dl className="check-letter">
          {needs.headings.map((heading) => (
            <Heading key={heading.id} heading={heading} />
          ))}
        </dl>
      )}
    </LazyDisclosure>
  );
}

function Heading({ heading }: { readonly heading: LetterHeading }) {
  const words = useWords();
  const { t } = words;
  const { holds, required } = heading;
  const content = holds.map((one) => t(`pages:check/holds/${one}`)).join(', ');
  return (
    <div>
      <dt>{t(`documents:headings/${heading.id}`)}</dt>
      <dd>
        {content === '' && required.length === 0 ? t('pages:check/heldContent') : content}
        {required.length === 0 ? null : (
          <ul className="plain-list">
            {required.map(({ finding, state }) => (
              <li key={finding} className="check-required" data-state={state}>
                <Icon name={ICON[state]} />
                <span>
                  {labelOf(finding, words)}: {t(`pages:check/required/${state}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
