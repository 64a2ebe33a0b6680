// A sick leave week by week: what the programme wants at each point, and where the patient is.
import { Tag } from '../../ui/tag.tsx';
import { formatWeeks } from '../../view-models/formats.ts';
import type { WorkGuideView } from '../../view-models/work-guide-view.ts';
import { useWords } from '../shared/services.ts';
import { TalkPart } from '../shared/talk-frame.tsx';

/** Which point each stage has come to. */
const AT = { 'leave-early': 'control', 'leave-plan': 'plan' } as const;

export function SickLeave({ view }: { readonly view: WorkGuideView }) {
  const { t, language } = useWords();
  const here = Object.entries(AT).find(([stage]) => stage === view.stage)?.[1];
  const from = view.planFrom === undefined ? '' : formatWeeks(view.planFrom, language);
  return (
    <TalkPart id="leave" heading={t('pages:workGuide/line')}>
      <ol className="talk-line">
        {(['start', 'early', 'control', 'plan'] as const).map((point) => (
          <li key={point} data-here={point === here ? '' : undefined}>
            {t(`pages:workGuide/linePoints/${point}`, { from })}
            {point === here ? (
              <>
                {' '}
                <Tag tone="act">{t('pages:workGuide/here')}</Tag>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </TalkPart>
  );
}
