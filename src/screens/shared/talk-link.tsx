// The ways to the talks about scans and about work.
import { Link } from 'react-router';
import type { Rule } from '../../model/rule.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { contactPath } from './paths.ts';
import { useWords } from './services.ts';

/** A talk by the last part of its address, with the key of its name. */
type Talk = { readonly id: 'scan' | 'work'; readonly address: string; readonly name: string };
const SCAN: Talk = { id: 'scan', address: 'scanning', name: 'pages:scan/link' };
const WORK: Talk = { id: 'work', address: 'arbejde', name: 'pages:workGuide/link' };

/** The talk that belongs to a topic of the programme. */
const OF_TOPIC: Readonly<Record<string, Talk>> = { imaging: SCAN, work: WORK };

/** Beside a rule that a talk belongs to; nothing beside any other. */
export function TalkLink({ desk, rule }: { readonly desk: Desk; readonly rule: Rule }) {
  const { t } = useWords();
  const talk = OF_TOPIC[rule.topic];
  if (talk === undefined || !desk.programme.talks.includes(talk.id)) return null;
  return (
    <Link className="talk-link" to={contactPath(desk.contact.index, talk.address)}>
      {t(talk.name)}
      <VisuallyHidden>: {t(`rules:${rule.id}/do`)}</VisuallyHidden>
    </Link>
  );
}

/** Both talks, for whoever asks for one that no rule speaks of. */
export function TalkLinks({ desk }: { readonly desk: Desk }) {
  const { t } = useWords();
  const talks = [SCAN, WORK].filter((one) => desk.programme.talks.includes(one.id));
  if (talks.length === 0) return null;
  return (
    <p className="talk-links">
      {talks.map((talk) => (
        <Link key={talk.address} className="talk-link" to={contactPath(desk.contact.index, talk.address)}>
          {t(talk.name)}
        </Link>
      ))}
    </p>
  );
}
