// The clinic's settings to and from a file. A file that cannot be used changes nothing, and each of its problems is named.
import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import {
  type FileProblem,
  largestFile,
  readSettingsFile,
  settingsFile,
  settingsFileName,
} from '../../view-models/settings-file.ts';
import { entriesToSave, settingsEntries } from '../../view-models/settings-view.ts';
import { usePreferences, useServices, useWords } from '../shared/services.ts';
import { saveAsFile } from './save-as-file.ts';

type SettingsFilesProps = {
  /** The clinic's region. */
  readonly region: string;
  readonly onSaid: (text: string) => void;
};

export function SettingsFiles({ region, onSaid }: SettingsFilesProps) {
  const { t } = useWords();
  const { regions: shipped, today } = useServices();
  const { preferences, change } = usePreferences();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [done, setDone] = useState<string>();
  const clinic = preferences.clinic ?? [];
  const finish = (text: string | undefined, found: readonly FileProblem[]) => {
    setProblems(found);
    setDone(text);
    onSaid(text ?? t('pages:settings/importRefused'));
  };
  const save = () => {
    const name = settingsFileName(today());
    saveAsFile(name, settingsFile(entriesToSave(settingsEntries(shipped, clinic, today()), region)));
    finish(t('pages:settings/exported', { name }), []);
  };
  const load = async (file: File) => {
    if (file.size > largestFile) return finish(undefined, [{ problem: 'too-large', place: file.name, about: '' }]);
    const text = await file.text().catch(() => '');
    const read = readSettingsFile(text, shipped, clinic);
    if (!read.ok) return finish(undefined, read.problems);
    change({ clinic: read.clinic });
    finish(t('pages:settings/importedCount', { count: read.count }), []);
  };
  const inWords = ({ place, problem, about }: FileProblem) => {
    const said = t(`pages:settings/fileProblems/${problem}`, { about });
    return place === '' ? said : t('pages:settings/fileProblem', { place, problem: said });
  };
  return (
    <section aria-labelledby="settings-files">
      <h2 id="settings-files">{t('pages:settings/files')}</h2>
      <p className="hint">{t('pages:settings/filesHint')}</p>
      <p className="actions">
        <Button onClick={save}>{t('pages:settings/export')}</Button>
        <FileButton id="settings-import" accept="application/json,.json" onChoose={(file) => void load(file)}>
          {t('pages:settings/import')}
        </FileButton>
      </p>
      {problems.length === 0 ? null : (
        <Banner tone="caution" noun={t('app:common/notice')} heading={t('pages:settings/importRefused')}>
          <ul className="file-problems">
            {problems.map((one) => (
              <li key={`${one.place} ${one.problem} ${one.about}`}>{inWords(one)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {done === undefined ? null : <Banner tone="neutral" noun={t('pages:settings/saved')} heading={done} />}
    </section>
  );
}
