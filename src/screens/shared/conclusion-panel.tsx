// The live conclusion beside the questions: group with reasons, flags, next actions by urgency, and what is missing.
import { memo, useEffect, useRef, useState } from 'react';
import { phraseOf } from '../../documents/finding-words.ts';
import type { Words } from '../../documents/words.ts';
import type { Flag, Judgement, Recommendation } from '../../engine/judge.ts';
import { FigureLine } from '../../ui/figure-line.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { Tag } from '../../ui/tag.tsx';
import {
  type ConclusionView,
  conclusionView,
  type Difference,
  differences,
} from '../../view-models/conclusion-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { FindingLink } from './finding-link.tsx';
import { useWords } from './services.ts';
import { WhyPanel } from './why-panel.tsx';

const urgencyTone = { acute: 'stop', subacute: 'caution', routine: 'act' } as const;

/** The conclusion of a desk. */
export const ConclusionPanel = memo(DrawnPanel);

function DrawnPanel({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const view = conclusionView(desk);
  return (
    <div className="conclusion">
      <Differences judgement={desk.judgement} />
      <GroupPart view={view} />
      <FlagPart red={view.red} yellow={view.yellow} />
      <section aria-labelledby="conclusion-actions">
        <h3 className="caps" id="conclusion-actions">
          {t('pages:conclusion/nextActions')}
        </h3>
        {view.actions.length === 0 ? (
          <p className="hint">{t('pages:conclusion/noActions')}</p>
        ) : (
          <ul className="conclusion-actions">
            {view.actions.map((action) => (
              <Action key={action.rule.id} desk={desk} action={action} />
            ))}
          </ul>
        )}
        {view.moreActions > 0 ? (
          <p className="hint">{t('pages:conclusion/moreActions', { count: view.moreActions })}</p>
        ) : null}
      </section>
      <MissingPart view={view} desk={desk} />
    </div>
  );
}

/** One line of the conclusion for the closed bar on a small screen. */
export function conclusionLine(judgement: Judgement, t: Words): string {
  const group = judgement.group.confirmed ?? judgement.group.suggested;
  const first = judgement.recommendations[0];
  const parts = [
    t(`pages:conclusion/status/${judgement.status}`),
    group === undefined ? t('pages:conclusion/noGroup') : t(`programme:groups/${group}/name`),
    ...(first === undefined ? [] : [t(`rules:${first.rule.id}/do`)]),
  ];
  return parts.join(' · ');
}

function GroupPart({ view }: { readonly view: ConclusionView }) {
  const { t } = useWords();
  const group = view.confirmed ?? view.suggested;
  const label =
    view.confirmed === undefined ? t('pages:conclusion/suggestedGroup') : t('pages:conclusion/confirmedGroup');
  const differs = view.confirmed !== undefined && view.suggested !== undefined && view.suggested !== view.confirmed;
  return (
    <FigureLine figure={group === undefined ? '–' : group.slice(1)} label={label}>
      <p>{group === undefined ? t('pages:conclusion/noGroup') : t(`programme:groups/${group}/long`)}</p>
      <p className="tags">
        <Tag
          tone={
            view.status === 'acute'
              ? 'stop'
              : view.status === 'final'
                ? 'act'
                : view.status === 'provisional'
                  ? 'neutral'
                  : 'caution'
          }
        >
          {t(`pages:conclusion/status/${view.status}`)}
        </Tag>
      </p>
      {differs ? (
        <p className="hint">
          {t('pages:conclusion/differs', {
            confirmed: t(`programme:groups/${view.confirmed}/name`),
            suggested: t(`programme:groups/${view.suggested}/name`),
          })}
        </p>
      ) : null}
      {group !== undefined && view.confirmed === undefined && !view.certain ? (
        <p className="hint">{t('pages:conclusion/uncertainGroup')}</p>
      ) : null}
    </FigureLine>
  );
}

function FlagPart({ red, yellow }: { readonly red: readonly Flag[]; readonly yellow: readonly Flag[] }) {
  const words = useWords();
  const { t, has } = words;
  if (red.length + yellow.length === 0) return null;
  const named = (flag: Flag) => phraseOf(flag.finding, flag.value, words);
  const kind = (id: string) => (has(`programme:flagKinds/${id}`) ? t(`programme:flagKinds/${id}`) : '');
  return (
    <section aria-labelledby="conclusion-flags">
      <h3 className="caps" id="conclusion-flags">
        {t('pages:conclusion/flags')}
      </h3>
      <ul className="conclusion-flags">
        {red.map((flag) => (
          <li key={flag.finding.id}>
            <Tag tone="stop">{t('pages:conclusion/flag', { flag: t('programme:flags/red'), label: named(flag) })}</Tag>
          </li>
        ))}
        {yellow.map((flag) => (
          <li key={flag.finding.id}>
            <Tag tone="caution">
              {t('pages:conclusion/yellowFlag', { kind: kind(flag.finding.id), label: named(flag) })}
            </Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Action({ desk, action }: { readonly desk: Desk; readonly action: Recommendation }) {
  const { t } = useWords();
  const { id, advice } = action.rule;
  return (
    <li>
      <p className="conclusion-action">
        <Tag tone={urgencyTone[advice.urgency]}>
          {t(`programme:urgency/${advice.urgency}`)} · {t(`programme:strength/${advice.strength}`)}
        </Tag>{' '}
        {t(`rules:${id}/do`)}
      </p>
      {action.discouraged ? (
        <p className="tags">
          <Tag tone="caution">{t('app:common/advisesAgainst')}</Tag>
        </p>
      ) : null}
      <WhyPanel desk={desk} recommendation={action} />
    </li>
  );
}

/** How many missing answers are named before they are counted. */
const missingNamed = 4;

function MissingPart({ view, desk }: { readonly view: ConclusionView; readonly desk: Desk }) {
  const { t } = useWords();
  const safety = view.missing.filter((one) => one.safety).length;
  const others = view.missing.length - safety;
  return (
    <section aria-labelledby="conclusion-missing">
      <h3 className="caps" id="conclusion-missing">
        {t('pages:conclusion/missing')}
      </h3>
      {view.missing.length === 0 ? <p className="hint">{t('pages:conclusion/nothingMissing')}</p> : null}
      {safety > missingNamed ? <p>{t('pages:conclusion/missingSafety', { count: safety })}</p> : null}
      <ul className="plain-list">
        {view.missing
          .filter((one) => !one.safety || safety <= missingNamed)
          .slice(0, missingNamed)
          .map((one) => (
            <li key={one.finding}>
              <FindingLink desk={desk} reason={one} />
            </li>
          ))}
      </ul>
      {others > missingNamed ? (
        <p className="hint">{t('pages:conclusion/missingOther', { count: others - missingNamed })}</p>
      ) : null}
    </section>
  );
}

/** What changed since the last answer, in words, for screen readers. By itself, so that saying it draws nothing else again. */
function Differences({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  const before = useRef(judgement);
  const [message, setMessage] = useState('');
  useEffect(() => {
    const changed = differences(before.current, judgement);
    before.current = judgement;
    if (changed.length > 0) setMessage(changed.map((one) => inWords(one, t)).join('. '));
  }, [judgement, t]);
  return <StatusAnnouncer message={message} />;
}

function inWords({ kind, about = '' }: Difference, t: Words): string {
  switch (kind) {
    case 'groupIs':
      return t('pages:conclusion/live/groupIs', { group: t(`programme:groups/${about}/name`) });
    case 'added':
    case 'removed':
      return t(`pages:conclusion/live/${kind}`, { what: t(`rules:${about}/do`) });
    case 'flagAdded':
    case 'flagRemoved':
      return t(`pages:conclusion/live/${kind}`, { what: t(`findings:${about}/label`) });
    default:
      return t(`pages:conclusion/live/${kind}`);
  }
}
