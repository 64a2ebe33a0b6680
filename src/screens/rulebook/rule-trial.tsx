// A rule to try: its questions with the verdict beside them, begun from one of its examples. What is answered here belongs to nobody and is not kept.
import { Button } from '../../ui/button.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import type { RuleCheck } from '../../view-models/referral-check-rule.ts';
import type { ExampleView, RulePageView } from '../../view-models/rule-page-view.ts';
import { answersOf, groupsAt, ruleTrialView, weeksOf } from '../../view-models/rule-trial-view.ts';
import { placeOn } from '../../view-models/start-view.ts';
import { Question } from '../shared/answering/question.tsx';
import { Criteria } from '../shared/criteria.tsx';
import { usePreferences, useRegions, useServices, useWords } from '../shared/services.ts';
import { useCheck } from '../shared/use-check.ts';

const ICONS: Readonly<Record<RuleCheck['verdict'], IconName>> = {
  met: 'check',
  lacks: 'circle',
  held: 'clock',
  'not-met': 'cross',
};
const NO_GROUP = 'none';

type RuleTrialProps = { readonly view: RulePageView; readonly example: ExampleView; readonly onClose: () => void };

export function RuleTrial({ view, example, onClose }: RuleTrialProps) {
  const { t } = useWords();
  const { today } = useServices();
  const { role } = placeOn(usePreferences().preferences, useRegions(), today());
  const { home, rule } = view;
  const { known, answering, chooseGroup, chooseWeek } = useCheck([home], answersOf(home, example));
  const offers = Object.fromEntries(example.offers.map((one) => [one, true]));
  const { check, fields } = ruleTrialView(home, rule, known, { role, today: today(), offers });
  const verdict = t(`pages:check/verdict/${check.verdict}`);
  const reason =
    check.verdict === 'held' && check.reason !== undefined ? `: ${t(`pages:check/reason/${check.reason}`)}` : '';
  return (
    <section className="rule-trial" aria-labelledby="rule-trial">
      <h3 id="rule-trial">{t('rulebook:trial/title')}</h3>
      <StatusAnnouncer message={`${verdict}${reason}`} />
      <div className="rule-trial-parts">
        <div className="rule-trial-verdict">
          <p className="rule-verdict" data-verdict={check.verdict}>
            <Icon name={ICONS[check.verdict]} />
            <strong>{verdict}</strong>
            <span>{reason.slice(2)}</span>
          </p>
          <Criteria check={check} />
        </div>
        <div>
          <SelectField
            id="trial-week"
            label={t('app:nav/contact')}
            value={String(known.week ?? '')}
            options={weeksOf(home, rule).map((week) => ({
              value: String(week),
              label: t('pages:check/weekIs', { week }),
            }))}
            onChange={(week) => chooseWeek(Number(week))}
          />
          <SelectField
            id="trial-group"
            label={t('pages:check/group')}
            value={known.groups[home.id] ?? NO_GROUP}
            options={[
              { value: NO_GROUP, label: t('rulebook:trial/groupByAnswers') },
              ...groupsAt(home, known.week).map((one) => ({ value: one, label: t(`programme:groups/${one}/name`) })),
            ]}
            onChange={(group) => chooseGroup(home.id, group === NO_GROUP ? '' : group)}
          />
          {fields.map((field) => (
            <Question
              key={field.finding.id}
              field={field}
              answering={answering}
              day={today()}
              durationFinding={home.durationFinding}
            />
          ))}
        </div>
      </div>
      <Button variant="quiet" onClick={onClose}>
        {t('app:common/close')}
      </Button>
    </section>
  );
}
