// Practise: ten made-up patients at a time, answered before the programme answers. It needs no course and touches none; nothing here decides anything.
import { type ReactNode, useEffect } from 'react';
import { useLocation } from 'react-router';
import { doorFor, programmeRegions } from '../../programmes/catalogue.ts';
import { Button } from '../../ui/button.tsx';
import { PageFrame } from '../../ui/page-frame.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Tag } from '../../ui/tag.tsx';
import { placeOn } from '../../view-models/start-view.ts';
import { usePreferences, useRegions, useServices, useWords } from '../shared/services.ts';
import { type BroughtIn, useProgrammes } from '../shared/use-programmes.ts';
import { type Teaching, useTeaching } from '../shared/use-teaching.ts';
import { ProgrammePractice } from './programme-practice.tsx';
import { type Choice, useChoiceMemory } from './use-practice.ts';

export function TrainerPage() {
  const { t } = useWords();
  const teaching = useTeaching();
  const { choice, own, programmes, choose } = useChoice();
  const broughtIn = useProgrammes([choice.programme]);
  const [programme] = broughtIn.programmes;
  const title = t('trainer:title');
  return (
    <PageFrame width="wide">
      <title>{t('app:app/titlePattern', { step: title })}</title>
      <div className="plan-head">
        <StepHeading focusKey="trainer">{title}</StepHeading>
        <Switches teaching={teaching} />
      </div>
      {programme === undefined ? (
        <Coming broughtIn={broughtIn} />
      ) : (
        <ProgrammePractice key={programme.id} {...{ programme, programmes, choice, own, choose, teaching }} />
      )}
    </PageFrame>
  );
}

/** The two switches of teaching; what is hidden by one is said. */
function Switches({ teaching }: { readonly teaching: Teaching }) {
  const { t } = useWords();
  const { projector, textOnly } = teaching;
  return (
    <div className="actions">
      {textOnly ? <Tag tone="caution">{t('trainer:teaching/newerHidden')}</Tag> : null}
      <Button variant="quiet" pressed={projector} onClick={() => teaching.showLarge(!projector)}>
        {t('trainer:teaching/projector')}
      </Button>
      <Button variant="quiet" pressed={textOnly} onClick={() => teaching.showTextOnly(!textOnly)}>
        {t('trainer:teaching/textOnly')}
      </Button>
    </div>
  );
}

function Coming({ broughtIn }: { readonly broughtIn: BroughtIn }): ReactNode {
  const { t } = useWords();
  if (broughtIn.state !== 'failed') return <p className="lead">{t('app:app/loading')}</p>;
  return (
    <div className="actions">
      <p>{t('trainer:loadFailed')}</p>
      <Button onClick={broughtIn.again}>{t('trainer:tryAgain')}</Button>
    </div>
  );
}

type Chosen = {
  readonly choice: Choice;
  /** The clinic's own role. */
  readonly own: string;
  /** Ids of the programmes, those of the region first. */
  readonly programmes: readonly string[];
  readonly choose: (choice: Choice) => void;
};

/** What is practised: as remembered or as the address says behind its #, else what a new patient of the clinic would be led to. */
function useChoice(): Chosen {
  const { today } = useServices();
  const { preferences } = usePreferences();
  const place = placeOn(preferences, useRegions(), today());
  const [kept, choose] = useChoiceMemory();
  const said = new URLSearchParams(useLocation().hash.slice(1)).get('program');
  const all = Object.keys(programmeRegions);
  const concerns = (id: string) => Number(programmeRegions[id]?.includes(place.region) ?? false);
  const programmes = all.toSorted((a, b) => concerns(b) - concerns(a) || all.indexOf(a) - all.indexOf(b));
  const usual = doorFor('new-back', place.role, place.region).programme ?? programmes[0] ?? '';
  const isKept = all.includes(kept.programme);
  const wanted = said !== null && all.includes(said) ? said : undefined;
  const choice = isKept ? kept : { programme: wanted ?? usual, role: '' };
  // An address that names a programme is followed once; what is chosen then stands.
  useEffect(() => {
    if (wanted !== undefined) choose({ programme: wanted, role: '' });
  }, [wanted, choose]);
  return { choice, own: place.role, programmes, choose };
}
