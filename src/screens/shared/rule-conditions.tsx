// What a condition says, part by part, for whoever reads a rule without a patient. Each finding leads to its page.
import { Link } from 'react-router';
import { phraseInWords } from '../../documents/phrase-words.ts';
import type { Condition } from '../../model/condition.ts';
import type { Programme } from '../../model/programme.ts';
import { type ConditionView, conditionView } from '../../view-models/condition-view.ts';
import { findingPath } from './paths.ts';
import { useWords } from './services.ts';

type RuleConditionsProps = { readonly programme: Programme; readonly condition: Condition };

/** The condition as nested lists. */
export function RuleConditions({ programme, condition }: RuleConditionsProps) {
  return (
    <ul className="why-tree">
      <Branch programme={programme} part={conditionView(condition)} />
    </ul>
  );
}

function Branch({ programme, part }: { readonly programme: Programme; readonly part: ConditionView }) {
  const words = useWords();
  const said = phraseInWords(programme, part.phrase, words);
  return (
    <li>
      {part.finding === undefined ? (
        said
      ) : (
        <Link className="line-link" to={findingPath(part.finding)}>
          {said}
        </Link>
      )}
      {part.parts.length === 0 ? null : (
        <ul>
          {part.parts.map((one, place) => (
            // The parts of a condition never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may say the same
            <Branch key={place} programme={programme} part={one} />
          ))}
        </ul>
      )}
    </li>
  );
}
