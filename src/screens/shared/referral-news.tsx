// One line where the clinician takes the course up: referrals past their aim, and replies since the last contact. Nothing where there is nothing.
import { Link } from 'react-router';
import { Icon } from '../../ui/icon.tsx';
import { type ReferralNews, referralNews } from '../../view-models/referrals-view.ts';
import { paths } from './paths.ts';
import { useCourse, useServices, useWords } from './services.ts';

const kinds = ['overdue', 'answered', 'returned'] as const satisfies readonly (keyof ReferralNews)[];

/** `before`: only referrals made at contacts before this place. */
export function ReferralNewsLine({ before }: { readonly before?: number | undefined }) {
  const { t } = useWords();
  const { today } = useServices();
  const state = useCourse((store) => store.state);
  const programme = useCourse((store) => store.programme);
  const news = state && programme && referralNews(programme, state, today(), before);
  if (news === undefined) return null;
  const said = kinds
    .filter((kind) => news[kind] > 0)
    .map((kind) => t(`pages:referrals/news/${kind}`, { count: news[kind] }));
  return (
    <p className="referral-news" data-tone={news.overdue > 0 ? 'caution' : 'neutral'}>
      <Icon name={news.overdue > 0 ? 'caution' : 'clock'} />
      <Link to={paths.referrals}>{said.join('; ')}</Link>
    </p>
  );
}
