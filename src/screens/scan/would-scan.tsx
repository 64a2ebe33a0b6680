// What would make one look closer: the alarm signs, and the programme's own conditions for imaging.
import { Tag } from '../../ui/tag.tsx';
import type { ScanTalkView } from '../../view-models/scan-talk-view.ts';
import { useWords } from '../shared/services.ts';
import { TalkPart } from '../shared/talk-frame.tsx';

export function WouldScan({ view }: { readonly view: ScanTalkView }) {
  const { t } = useWords();
  return (
    <TalkPart id="would" heading={t('pages:scan/wouldScan')}>
      <p className="hint">{t('pages:scan/alarmLead')}</p>
      <ul className="talk-list talk-alarms">
        {view.alarms.map(({ id, present }) => (
          <li key={id}>
            {t(`pages:scan/alarms/${id}`)}
            {present ? (
              <>
                {' '}
                <Tag tone="stop">{t('pages:scan/present')}</Tag>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {view.conditions.length === 0 ? null : (
        <>
          <p className="hint">{t('pages:scan/rulesLead')}</p>
          <ul className="talk-list">
            {view.conditions.map((rule) => (
              <li key={rule.id}>{t(`rules:${rule.id}/why`)}</li>
            ))}
          </ul>
        </>
      )}
    </TalkPart>
  );
}
