// The conditions of a rule as criteria, part by part, each met, not met or not known, with its answer.
import { answerInWords } from '../../documents/finding-words.ts';
import { phraseInWords } from '../../documents/phrase-words.ts';
import type { Programme } from '../../model/programme.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { Criterion, RuleCheck } from '../../view-models/referral-check-rule.ts';
import { useWords } from './services.ts';

const TRUTH_ICON: Readonly<Record<Criterion['truth'], IconName>> = { yes: 'check', no: 'cross', unknown: 'circle' };

/** The criteria as nested lists, and those of the rules that except it. */
export function Criteria({ check }: { readonly check: RuleCheck }) {
  const { t } = useWords();
  return (
    <>
      <ul className="why-tree">
        <Branch programme={check.programme} criterion={check.criteria} />
      </ul>
      {check.exceptions.map(({ rule, criteria }) => (
        <div key={rule.id}>
          <p>{t('pages:check/unless', { what: t(`rules:${rule.id}/do`) })}</p>
          <ul className="why-tree">
            <Branch programme={check.programme} criterion={criteria} />
          </ul>
        </div>
      ))}
    </>
  );
}

type BranchProps = { readonly programme: Programme; readonly criterion: Criterion };

function Branch({ programme, criterion }: BranchProps) {
  const words = useWords();
  const { truth, parts, phrase } = criterion;
  return (
    <li data-truth={truth}>
      <span className="why-leaf">
        <Icon name={TRUTH_ICON[truth]} />
        <span>
          {phraseInWords(programme, phrase, words)}{' '}
          <span className="why-truth">
            {words.t(`pages:why/truth/${truth}`)}
            <AnswerNow programme={programme} criterion={criterion} />
          </span>
        </span>
      </span>
      {parts.length === 0 ? null : (
        <ul>
          {parts.map((part, place) => (
            // The parts of a condition never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may say the same
            <Branch key={place} programme={programme} criterion={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

function AnswerNow({ programme, criterion }: BranchProps) {
  const words = useWords();
  const { answer, finding, value } = criterion;
  const known = programme.findings.find((one) => one.id === finding);
  if (answer === undefined || known === undefined) return null;
  const said = value === undefined ? '' : answerInWords(known, value, words);
  return <>, {words.t(`pages:check/answer/${answer}`, { value: said })}</>;
}
