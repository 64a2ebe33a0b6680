// Links from a reason to the question behind it.
import { createContext, useContext } from 'react';
import { Link } from 'react-router';
import { answerInWords, labelOf } from '../../documents/finding-words.ts';
import { isDerived } from '../../model/programme.ts';
import type { Reason } from '../../view-models/conclusion-view.ts';
import type { Desk } from '../../view-models/desk.ts';
import { contactPath, fieldId, paths } from './paths.ts';
import { useWords } from './services.ts';

const FindingAddress = createContext<((finding: string) => string) | undefined>(undefined);
/** Says where a finding leads on a page about another patient than the one of the open course, whose questions are not to be led to. */
export const FindingAddressProvider = FindingAddress.Provider;

/** Address of the question that a finding answers; of the referrals for what follows from them. */
export function findingPath(desk: Desk, { finding, step }: Pick<Reason, 'finding' | 'step'>): string {
  if (isDerived(desk.programme, finding)) return paths.referrals;
  return `${contactPath(desk.contact.index, step)}#${fieldId(finding)}`;
}

type FindingLinkProps = {
  readonly desk: Desk;
  readonly reason: Pick<Reason, 'finding' | 'step'> & Partial<Pick<Reason, 'value'>>;
  /** The link is being followed: whatever lies over the question goes away. */
  readonly onFollow?: (() => void) | undefined;
};

/** The question, with its answer where it has one, as a link to where it is revised. */
export function FindingLink({ desk, reason, onFollow }: FindingLinkProps) {
  const words = useWords();
  const addressOf = useContext(FindingAddress);
  const finding = desk.programme.findings.find((one) => one.id === reason.finding);
  const label = labelOf(reason.finding, words);
  const text =
    finding === undefined || reason.value === undefined
      ? label
      : words.t('app:common/answer', { label, value: answerInWords(finding, reason.value, words) });
  return (
    <Link to={addressOf?.(reason.finding) ?? findingPath(desk, reason)} onClick={onFollow}>
      {text}
    </Link>
  );
}

type FindingLinksProps = Omit<FindingLinkProps, 'reason'> & { readonly reasons: readonly FindingLinkProps['reason'][] };

/** Several of them as a list. */
export function FindingLinks({ desk, reasons, onFollow }: FindingLinksProps) {
  return (
    <ul className="plain-list">
      {reasons.map((reason) => (
        <li key={reason.finding}>
          <FindingLink desk={desk} reason={reason} onFollow={onFollow} />
        </li>
      ))}
    </ul>
  );
}
