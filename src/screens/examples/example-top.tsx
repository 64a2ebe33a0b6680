// Which example it is, and how it is shown: for a room, and with or without newer knowledge. Nothing here tells how it goes.
import { type Story, settingOf } from '../../stories/story.ts';
import { Button } from '../../ui/button.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useWords } from '../shared/services.ts';
import { originOf } from '../shared/story-words.ts';
import type { Teaching } from '../shared/use-teaching.ts';

type ExampleTopProps = { readonly story: Story; readonly teaching: Teaching };

export function ExampleTop({ story, teaching }: ExampleTopProps) {
  const words = useWords();
  const { t } = words;
  const { programme, role } = settingOf(story);
  const about = [t(`programme:programmes/${programme}/short`), originOf(story, words), t(`app:roles/${role}`)];
  return (
    <div className="plan-head">
      <StepHeading focusKey={story.id} lead={about.join(' · ')}>
        {t(`examples:stories/${story.id}/title`)}
      </StepHeading>
      <Switches teaching={teaching} />
    </div>
  );
}

/** The two switches of teaching; what is hidden by one is said. */
export function Switches({ teaching }: { readonly teaching: Teaching }) {
  const { t } = useWords();
  const { projector, textOnly } = teaching;
  return (
    <div className="actions">
      {textOnly ? <Tag tone="caution">{t('examples:teaching/newerHidden')}</Tag> : null}
      <Button variant="quiet" pressed={projector} onClick={() => teaching.showLarge(!projector)}>
        {t('examples:teaching/projector')}
      </Button>
      <Button variant="quiet" pressed={textOnly} onClick={() => teaching.showTextOnly(!textOnly)}>
        {t('examples:teaching/textOnly')}
      </Button>
    </div>
  );
}
