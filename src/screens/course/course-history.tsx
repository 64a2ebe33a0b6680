// The record of every act, latest first. Nothing is ever taken out of it: what was undone or withdrawn is marked so.
import { useState } from 'react';
import type { CourseState } from '../../course/course.ts';
import { undoEvent } from '../../course/undo-commands.ts';
import type { Programme } from '../../model/programme.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/checkbox-field.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StatusAnnouncer } from '../../ui/status-announcer.tsx';
import { Tag } from '../../ui/tag.tsx';
import { type HistoryEntry, historyOf } from '../../view-models/course-view.ts';
import { momentInWords } from '../shared/local-moment.ts';
import { refusalOf } from '../shared/refusal.ts';
import { useAct, useCourse, useServices, useWords } from '../shared/services.ts';
import { eventInWords, findingLabel } from './event-words.ts';

type CourseHistoryProps = { readonly state: CourseState; readonly programme: Programme };

export function CourseHistory({ state, programme }: CourseHistoryProps) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const events = useCourse((store) => store.events);
  const [showUndone, setShowUndone] = useState(true);
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');
  const entries = historyOf(state, events);
  const shown = showUndone ? entries : entries.filter((one) => one.state === 'counts' && one.event.kind !== 'undone');
  const takeBack = (seq: number, done: string) => {
    const result = act((open) => undoEvent(open.state, open.events, seq));
    setProblem(refusalOf(result, words));
    if (result.ok) setSaid(done);
  };
  return (
    <section aria-labelledby="course-history">
      <h2 id="course-history">{t('pages:course/history')}</h2>
      <p className="hint">{t('pages:course/historyHint')}</p>
      <CheckboxField
        id="history-undone"
        label={t('pages:course/showUndone')}
        checked={showUndone}
        onChange={setShowUndone}
      />
      {problem === undefined ? null : <Banner tone="caution" noun={t('app:common/notice')} heading={problem} />}
      <ol className="history" reversed>
        {shown.map((entry) => (
          <HistoryRow key={entry.event.seq} entry={entry} programme={programme} onTakeBack={takeBack} />
        ))}
      </ol>
      <StatusAnnouncer message={said} />
    </section>
  );
}

type HistoryRowProps = {
  readonly entry: HistoryEntry;
  readonly programme: Programme;
  readonly onTakeBack: (seq: number, done: string) => void;
};

function HistoryRow({ entry, programme, onTakeBack }: HistoryRowProps) {
  const words = useWords();
  const { t, language } = words;
  const { today } = useServices();
  const { event, about, redo } = entry;
  const { line, parts } = eventInWords(about ?? event, programme, words);
  const text =
    about === undefined ? line : t(entry.redone ? 'pages:course/redoAct' : 'pages:course/acts/undone', { what: line });
  const labels = (ids: readonly string[]) => ids.map((id) => findingLabel(id, programme, words)).join('; ');
  return (
    <li data-state={event.kind === 'undone' ? 'undone' : entry.state}>
      <p className="history-when">
        {momentInWords(event.at, today(), language)}
        {entry.contact === undefined ? null : <span>{t(`app:contacts/${entry.contact}/short`)}</span>}
      </p>
      <div className="history-what">
        <p className="history-line">
          <span>{text}</span>
          {entry.state === 'undone' ? <Tag icon="cross">{t('pages:course/undone')}</Tag> : null}
          {entry.state === 'misfit' ? <Tag tone="caution">{t('pages:course/misfit')}</Tag> : null}
        </p>
        {about === undefined && parts.length > 0 ? (
          <Disclosure summary={t('app:common/more')}>
            <ul>
              {parts.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
        {entry.withdrawn.length === 0 ? null : (
          <p className="hint">
            <Tag icon="minus">{t('pages:course/withdrawn')}</Tag> {labels(entry.withdrawn)}
          </p>
        )}
        {entry.replaced.length === 0 ? null : (
          <p className="hint">
            <Tag icon={null}>{t('pages:course/replaced')}</Tag> {labels(entry.replaced)}
          </p>
        )}
        {entry.state === 'misfit' ? <p className="hint">{t('pages:course/misfitHint')}</p> : null}
      </div>
      <p className="history-act">
        {entry.canUndo ? (
          <Button
            variant="quiet"
            aria-label={t('pages:course/undoAct', { what: line })}
            onClick={() => onTakeBack(event.seq, t('pages:course/acts/undone', { what: line }))}
          >
            {t('app:common/undo')}
          </Button>
        ) : null}
        {redo === undefined ? null : (
          <Button
            variant="quiet"
            aria-label={t('pages:course/redoAct', { what: line })}
            onClick={() => onTakeBack(redo, t('pages:course/redoAct', { what: line }))}
          >
            {t('app:common/redo')}
          </Button>
        )}
      </p>
    </li>
  );
}
