// Whom to phone, with the number from the settings; where it is missing, that is said, since a number is never guessed.
import { Link } from 'react-router';
import type { AcuteView } from '../../view-models/acute-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { paths } from './paths.ts';
import { useWords } from './services.ts';

type PhoneLineProps = {
  readonly desk: { readonly state: Pick<Desk['state'], 'region'> };
  readonly acute: Pick<AcuteView, 'contact'>;
};

/** The receiver of an acute patient with the telephone as a link. */
export function PhoneLine({ desk, acute }: PhoneLineProps) {
  const { t } = useWords();
  const { contact } = acute;
  if (contact === undefined) {
    const region = t(`app:regions/${desk.state.region}`);
    return (
      <p>
        {t('pages:acute/recipientMissing', { region })} <Link to={paths.settings}>{t('pages:acute/addPhone')}</Link>
      </p>
    );
  }
  return (
    <p className="phone-line">
      <strong>{contact.name}</strong>{' '}
      {contact.phone === undefined ? (
        <span>
          {t('pages:acute/phoneMissing')} <Link to={paths.settings}>{t('pages:acute/addPhone')}</Link>
        </span>
      ) : (
        <a className="phone" href={`tel:${contact.phone.replaceAll(' ', '')}`}>
          {t('pages:acute/callNumber', { phone: contact.phone })}
        </a>
      )}
    </p>
  );
}
