// The sentences to say, each ticked as it is said, and the remark that the talk was held.
import { writeRemark } from '../../course/decision-commands.ts';
import { isListOf, isText } from '../../course/readable.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { type ScanTalkView, scanTalkTopic } from '../../view-models/scan-talk-view.ts';
import { courseMemory } from '../shared/course-memory.ts';
import { useAct, useWords } from '../shared/services.ts';
import { TalkPart } from '../shared/talk-frame.tsx';

const NONE: readonly string[] = [];
const useSaid = courseMemory<readonly string[]>('scan-said', NONE, isListOf(isText));

type SayProps = { readonly desk: Desk; readonly view: ScanTalkView; readonly weeks: string };

export function Say({ desk, view, weeks }: SayProps) {
  const { t } = useWords();
  const act = useAct();
  const { index: contact } = desk.contact;
  const { value: said, change } = useSaid(contact);
  const noted = desk.contact.remarks[scanTalkTopic];
  const ticked = view.sentences.filter((one) => said.includes(one));
  const tick = (sentence: string, on: boolean) =>
    change((all) => {
      const rest = all.filter((one) => one !== sentence);
      return on ? [...rest, sentence] : rest.length === 0 ? NONE : rest;
    });
  const write = (text: string) => {
    act(({ state, programme }) => writeRemark(state, programme, { contact, topic: scanTalkTopic, text }));
  };
  const note = () => {
    const told = ticked.length === 0 ? view.sentences : ticked;
    write(t('pages:scan/note', { what: told.map((one) => t(`pages:scan/noted/${one}`, { weeks })).join('; ') }));
  };
  return (
    <TalkPart
      id="say"
      heading={
        <>
          {t('pages:scan/sayTitle')} <Tag icon={null}>{t('pages:scan/ours')}</Tag>
        </>
      }
    >
      <p className="hint">{t('pages:scan/sayHint')}</p>
      <div className="talk-say">
        {view.sentences.map((one) => (
          <CheckboxField
            key={one}
            id={`say-${one}`}
            label={t(`pages:scan/say/${one}`, { weeks })}
            checked={said.includes(one)}
            onChange={(on) => tick(one, on)}
          />
        ))}
      </div>
      <div className="actions">
        <Button variant="primary" onClick={note}>
          {t(ticked.length === 0 ? 'pages:scan/noteAll' : 'pages:scan/noteChosen')}
        </Button>
      </div>
      <StatusAnnouncer message={noted === undefined ? '' : `${t('pages:scan/notedNow')}: ${noted}`} />
      {noted === undefined ? null : (
        <div className="talk-noted">
          <p className="caps">{t('pages:scan/notedNow')}</p>
          <p>{noted}</p>
          <p className="hint">{t('pages:scan/notedHint')}</p>
          <Button variant="quiet" onClick={() => write('')}>
            {t('pages:scan/remove')}
          </Button>
        </div>
      )}
      <p className="hint">{view.readings.map((one) => t(`readings:${one}`)).join(' ')}</p>
    </TalkPart>
  );
}
