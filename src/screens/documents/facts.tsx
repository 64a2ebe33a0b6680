// What stands beside a text: its form, its recipient as the clinic has filled it in, and its length against the aim.
import { Link } from 'react-router';
import { Icon } from '../../ui/icon.tsx';
import type { LengthView, LetterRecipient } from '../../view-models/documents-view.ts';
import { formatNumber } from '../../view-models/formats.ts';
import { paths } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

/** "1.432 af 1.500 tegn"; where it is longer, by how much, with a shape beside the words. */
export function TextLength({ view }: { readonly view: LengthView }) {
  const { t, language } = useWords();
  const figure = (n: number) => formatNumber(n, language);
  const length = figure(view.length);
  if (view.aim === undefined) return t('documents:screen/lengthOnly', { length });
  const aim = figure(view.aim);
  if (view.over === 0) return t('documents:screen/lengthOf', { length, aim });
  return (
    <span className="text-long">
      <Icon name="caution" />
      {t('documents:screen/lengthOver', { length, aim, over: figure(view.over) })}
    </span>
  );
}

/** The recipient by name, with telephone, note and link where the settings have them. */
export function Recipient({ recipient }: { readonly recipient: LetterRecipient }) {
  const { t } = useWords();
  const { id, setting } = recipient;
  const phone = setting?.phone;
  return (
    <>
      {setting?.name ?? t(`recipients:${id}/name`)}
      {', '}
      {phone === undefined ? (
        <Link to={paths.settings}>{t('documents:screen/noPhone')}</Link>
      ) : (
        <a href={`tel:${phone.replaceAll(' ', '')}`}>{t('pages:plan/call', { phone })}</a>
      )}
      {setting?.note === undefined ? null : <span className="hint text-note">{setting.note}</span>}
      {setting?.link === undefined ? null : (
        <a className="text-note" href={setting.link} rel="noreferrer">
          {setting.link}
        </a>
      )}
    </>
  );
}
