// Why a recommendation stands and why another does not, in plain words, made when opened.
import { joinedBy, phraseInWords } from '../../documents/phrase-words.ts';
import type { Recommendation, WithheldRule } from '../../engine/judge.ts';
import { Tag } from '../../ui/tag.tsx';
import type { Desk } from '../../view-models/desk.ts';
import { formatWeeks } from '../../view-models/formats.ts';
import { flipView, type RuleView, type WhyNotView, whyNotView, whyView } from '../../view-models/why-view.ts';
import { FindingLinks } from './finding-link.tsx';
import { LazyDisclosure } from './lazy-disclosure.tsx';
import { useWords } from './services.ts';
import { NewerKnowledge, WhyDoubts, WhySource, WhyTree } from './why-parts.tsx';

/** "Why": the rule, the answers that brought it, its source with its standing, newer knowledge, and the conditions on a second opening. */
export function WhyPanel({ desk, recommendation }: { readonly desk: Desk; readonly recommendation: Recommendation }) {
  const { t } = useWords();
  return (
    <LazyDisclosure summary={t('app:common/why')} about={t(`rules:${recommendation.rule.id}/do`)}>
      {() => <WhyBody desk={desk} recommendation={recommendation} />}
    </LazyDisclosure>
  );
}

function WhyBody({ desk, recommendation }: { readonly desk: Desk; readonly recommendation: Recommendation }) {
  const { t } = useWords();
  const view = whyView(desk, recommendation);
  return (
    <div className="why">
      <p className="why-rule">{t(`rules:${view.rule.id}/why`)}</p>
      {view.answers.length === 0 ? (
        <p>{t('pages:why/noAnswers')}</p>
      ) : (
        <div>
          <p className="caps">{t('pages:why/answers')}</p>
          <FindingLinks desk={desk} reasons={view.answers} />
        </div>
      )}
      {view.supplement ? (
        <p>
          <Tag>{t('pages:why/supplementMark')}</Tag> {t('app:common/supplementHint')}
        </p>
      ) : null}
      <RuleFooting desk={desk} view={view} />
    </div>
  );
}

/** What every explanation ends in. */
function RuleFooting({ desk, view }: { readonly desk: Desk; readonly view: RuleView }) {
  const { t } = useWords();
  return (
    <>
      {view.newer.map((note) => (
        <NewerKnowledge key={note.id} note={note} />
      ))}
      <WhyDoubts view={view} />
      <WhySource view={view} />
      <LazyDisclosure summary={t('pages:why/tree')}>{() => <WhyTree desk={desk} node={view.tree} />}</LazyDisclosure>
    </>
  );
}

/** "Why not": the reason, what is lacking, what goes before it, and the smallest change of answers that would bring it. */
export function WhyNotPanel({ desk, withheld }: { readonly desk: Desk; readonly withheld: WithheldRule }) {
  const { t } = useWords();
  return (
    <LazyDisclosure summary={t('app:common/whyNot')} about={t(`rules:${withheld.rule.id}/do`)}>
      {() => <WhyNotBody desk={desk} view={whyNotView(desk, withheld)} />}
    </LazyDisclosure>
  );
}

function WhyNotBody({ desk, view }: { readonly desk: Desk; readonly view: WhyNotView }) {
  const { t } = useWords();
  return (
    <div className="why">
      <p className="why-rule">{t(`rules:${view.rule.id}/why`)}</p>
      <WhyNotReason desk={desk} view={view} />
      {view.lacks.length === 0 ? null : (
        <div>
          <p className="caps">{t('pages:why/lacks')}</p>
          <FindingLinks desk={desk} reasons={view.lacks} />
        </div>
      )}
      {view.mayFlip ? <SmallestChange desk={desk} rule={view.rule.id} /> : null}
      <RuleFooting desk={desk} view={view} />
    </div>
  );
}

/** The reason in a sentence. */
export function WhyNotReason({ desk, view }: { readonly desk: Desk; readonly view: WhyNotView }) {
  const { t, language } = useWords();
  const { later } = view;
  const before = view.before.map((rule) => t(`rules:${rule.id}/do`)).join('; ');
  if (later !== undefined) {
    const contact = t(`app:contacts/${later.contact}/name`);
    const weeks = { now: formatWeeks(later.passed, language), needed: formatWeeks(later.needed, language) };
    const short = t(`app:contacts/${later.contact}/short`);
    return (
      <p>
        {t('pages:plan/notYetWeeks', weeks)}. {t('pages:plan/notYet', { contact, short })}.
      </p>
    );
  }
  switch (view.reason) {
    case 'outranked':
      return <p>{t('pages:plan/outrankedBy', { what: before })}</p>;
    case 'excepted':
      return <p>{t('pages:plan/exceptedBy', { what: before })}</p>;
    case 'acute-first':
      return <p>{t('pages:plan/dominated')}</p>;
    case 'handed-over':
      return <p>{t('pages:plan/handedOver')}</p>;
    case 'offer-missing': {
      const region = t(`app:regions/${desk.settings?.region ?? desk.state.region}`);
      return <p>{t('pages:plan/offerMissing', { offer: t(`programme:offers/${view.offer}`), region })}</p>;
    }
    default:
      return <p>{t(`pages:plan/reasonHeadings/${view.reason}`)}.</p>;
  }
}

/** The smallest change of answers that would bring the rule, in a sentence. */
export function SmallestChange({ desk, rule }: { readonly desk: Desk; readonly rule: string }) {
  const words = useWords();
  const changes = flipView(desk, rule);
  if (changes === undefined) return <p>{words.t('pages:plan/noSmallChange')}</p>;
  const said = changes.map((one) => phraseInWords(desk.programme, one, words));
  return (
    <p className="why-flip">{words.t('pages:plan/wouldBe', { change: joinedBy(said, words.t('app:common/and')) })}.</p>
  );
}
