// What carries a place, by its kind and name, and where it leads.
import { Link } from 'react-router';
import type { Programme } from '../../model/programme.ts';
import type { Carrier } from '../../programmes/coverage/place.ts';
import { bookletPath, contactRulesPath, findingPath, recipientPath, rulePath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';

type CarrierLineProps = { readonly carrier: Carrier; readonly programmes: readonly Programme[] };

export function CarrierLine({ carrier, programmes }: CarrierLineProps) {
  const { t } = useWords();
  const { name, to } = useCarrier(carrier, programmes);
  return (
    <>
      {t(`coverage:carriers/${carrier.kind}`)}:{' '}
      {to === undefined ? (
        name
      ) : (
        <Link className="line-link" to={to}>
          {name}
        </Link>
      )}
    </>
  );
}

function useCarrier(
  carrier: Carrier,
  programmes: readonly Programme[],
): { readonly name: string; readonly to: string | undefined } {
  const { t } = useWords();
  const { kind, id } = carrier;
  if (kind === 'rule') return { name: t(`rules:${id}/do`), to: rulePath(id) };
  if (kind === 'document') return { name: t(`rulebook:coverage/texts/${id}`), to: undefined };
  const { programme } = carrier;
  const booklet = bookletPath(programme);
  switch (kind) {
    case 'finding':
      return { name: t(`findings:${id}/label`), to: findingPath(id) };
    case 'contact':
      return { name: t(`app:contacts/${id}/name`), to: contactRulesPath(programme, id) };
    case 'group':
      return { name: t(`programme:groups/${id}/name`), to: booklet };
    case 'role':
      return { name: t(`app:roles/${id}`), to: booklet };
    case 'letter':
      return { name: t(`documents:letters/${id}/title`), to: booklet };
    case 'measure':
      return { name: t(`programme:measures/${id}/name`), to: undefined };
    case 'code':
      return { name: id, to: undefined };
    case 'talk':
      return { name: t(`rulebook:coverage/texts/${id}`), to: undefined };
    case 'setting': {
      const isRecipient = programmes.some((one) => one.recipients.some((recipient) => recipient.id === id));
      if (isRecipient) return { name: t(`recipients:${id}/name`), to: recipientPath(id) };
      return { name: t(`programme:offers/${id}`), to: undefined };
    }
  }
}
