// The leaflet of a contact: the sheet as it is printed, beside it what it rests on and what it leaves out. It shows no label, no remark and no course
// code, and prints nothing that holds a number which may identify the patient.
import { useMemo } from 'react';
import { isMaybe, isOneOf } from '../../course/readable.ts';
import { statementsOf } from '../../documents/document.ts';
import { leaflet } from '../../documents/leaflet.ts';
import type { WordsIn } from '../../documents/words.ts';
import { type Language, textIn } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { FieldError } from '../../ui/field-error.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatDay } from '../../view-models/formats.ts';
import { leafletView } from '../../view-models/leaflet-view.ts';
import { numbersIn } from '../../view-models/note-check.ts';
import { AcuteGate } from '../shared/acute-gate.tsx';
import { courseMemory } from '../shared/course-memory.ts';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { TalkPage } from '../shared/talk-frame.tsx';
import { LeafletBasis } from './leaflet-basis.tsx';
import { LeafletPaper } from './leaflet-paper.tsx';

/** The patient's language, kept with the course; undefined as long as it is that of the screen. */
const useLanguage = courseMemory<Language | undefined>('leaflet-language', undefined, isMaybe(isOneOf('da', 'en')));
const languages = ['da', 'en'] as const;

/** The leaflet of the contact in the address. */
export function LeafletPage() {
  const { t } = useWords();
  return (
    <TalkPage talk="leaflet" title={t('leaflet:screen/title')}>
      {(desk) => <Leaflet key={desk.contact.index} desk={desk} />}
    </TalkPage>
  );
}

/** The page that says what the app is: nothing of the course stands in the address. */
const aboutAddress = () => `${window.location.origin}${paths.help}`;

function Leaflet({ desk }: { readonly desk: Desk }) {
  const { t, language: shown } = useWords();
  const { value: chosen, remember } = useLanguage();
  const language = chosen ?? shown;
  const words: WordsIn = useMemo(() => ({ t: textIn(language), language }), [language]);
  const address = aboutAddress();
  const view = useMemo(() => leafletView(desk), [desk]);
  const document = useMemo(() => leaflet(desk, view, { address }, words), [desk, view, address, words]);
  const text = statementsOf(document).map((one) => one.text);
  const [number] = numbersIn(text.join('\n'));
  const { contact } = desk;
  const name = t(`app:contacts/${contact.contact}/name`);
  return (
    <div className="leaflet" data-stopped={number !== undefined}>
      <title>{t('app:app/titlePattern', { step: t('leaflet:screen/title') })}</title>
      <div className="leaflet-side screen-only">
        <StepHeading
          lead={t('leaflet:screen/lead', { contact: name, day: formatDay(contact.day, 'short', shown) })}
          focusKey={`leaflet-${contact.index}`}
        >
          {t('leaflet:screen/title')}
        </StepHeading>
        <AcuteGate desk={desk} />
        <ChoiceGroup
          id="leaflet-language"
          legend={t('leaflet:screen/language')}
          layout="stack"
          shortcuts={false}
          options={languages.map((value) => ({ value, label: t(`leaflet:screen/languages/${value}`) }))}
          value={language}
          onChange={remember}
        />
        {number === undefined ? (
          <Button variant="primary" onClick={() => window.print()}>
            {t('leaflet:screen/print')}
          </Button>
        ) : (
          <div>
            <Button aria-disabled aria-describedby="leaflet-number">
              {t('leaflet:screen/printStopped')}
            </Button>
            <FieldError id="leaflet-number">{t('leaflet:screen/number', { text: number.text })}</FieldError>
          </div>
        )}
        <LeafletBasis desk={desk} view={view} document={document} />
      </div>
      <LeafletPaper document={document} address={address} words={words} label={t('leaflet:screen/sheet')} />
    </div>
  );
}
