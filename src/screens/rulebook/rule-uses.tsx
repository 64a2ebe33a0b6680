// Where a rule is used: the letters that carry it, the rules it goes before or gives way to, the words it has for a role, the examples of courses.
import { Link } from 'react-router';
import type { RulePageView } from '../../view-models/rule-page-view.ts';
import { paths, recipientPath } from '../shared/paths.ts';
import { useWords } from '../shared/services.ts';
import { RuleLinks } from './rule-page.tsx';
import { RuleStories } from './rule-stories.tsx';

export function RuleUses({ view }: { readonly view: RulePageView }) {
  const { t, has } = useWords();
  const { rule } = view;
  const letters = new Map(
    view.programmes.flatMap((one) => one.letters.map((letter) => [`${letter.letter} ${letter.recipient}`, letter])),
  );
  const before = eachOnce(view.programmes.flatMap((one) => one.before));
  const after = eachOnce(view.programmes.flatMap((one) => one.after));
  const roles = eachOnce(view.programmes.flatMap((one) => one.programme.roles)).filter((one) =>
    has(`rules:${rule.id}/doAs/${one.id}`),
  );
  const { recipient } = rule.advice;
  return (
    <section aria-labelledby="rule-uses">
      <h2 id="rule-uses">{t('rulebook:uses/title')}</h2>
      <h3>{t('rulebook:uses/note')}</h3>
      <p>»{t(`rules:${rule.id}/note`)}«</p>
      {has(`rules:${rule.id}/ask`) ? (
        <>
          <h3>{t('rulebook:uses/ask')}</h3>
          <p>»{t(`rules:${rule.id}/ask`)}«</p>
        </>
      ) : null}
      {roles.length === 0 ? null : (
        <>
          <h3>{t('rulebook:uses/roles')}</h3>
          <ul>
            {roles.map(({ id }) => (
              <li key={id}>
                {t(`app:roles/${id}`)}: {t(`rules:${rule.id}/doAs/${id}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {letters.size === 0 ? null : (
        <>
          <h3>{t('rulebook:uses/letters')}</h3>
          <ul>
            {[...letters.values()].map(({ letter, recipient: to }) => (
              <li key={`${letter} ${to}`}>
                {t(`documents:letters/${letter}/title`)} (
                <Link to={recipientPath(to)}>{t(`recipients:${to}/name`)}</Link>)
              </li>
            ))}
          </ul>
        </>
      )}
      {recipient === undefined ? null : (
        <p>
          <Link to={`${paths.referralCheck}/${recipient}`}>{t('rulebook:uses/check')}</Link>
        </p>
      )}
      <RuleStories view={view} />
      {view.excepts.length === 0 ? null : (
        <>
          <h3>{t('rulebook:uses/excepts')}</h3>
          <RuleLinks rules={view.excepts} />
        </>
      )}
      {before.length === 0 ? null : (
        <>
          <h3>{t('rulebook:uses/before')}</h3>
          <RuleLinks rules={before} />
        </>
      )}
      {after.length === 0 ? null : (
        <>
          <h3>{t('rulebook:uses/after')}</h3>
          <RuleLinks rules={after} />
        </>
      )}
    </section>
  );
}

function eachOnce<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
