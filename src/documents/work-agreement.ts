// What was agreed about work, for the statement of ability that the clinician writes in another system: plain text of what was answered, and no more.
import type { Desk } from '../view-models/desk.ts';
import { sectionOf } from '../view-models/recorded.ts';
import { toldField } from '../view-models/told-fields.ts';
import type { DocumentSection, StructuredDocument } from './document.ts';
import { isOfReturnPlan, returnPlan } from './return-plan.ts';
import { answersJoined, isNormal, type Statement, sentence } from './statements.ts';
import type { WordsIn } from './words.ts';

/** The agreement of a desk. `remark`: other agreements as they are being written. */
export function workAgreement(desk: Desk, remark: string, words: WordsIn): StructuredDocument {
  const answersOf = (id: string): readonly Statement[] => {
    const fields = (sectionOf(desk, id)?.findings ?? []).flatMap((one) => toldField(desk, one) ?? []);
    const told = fields.filter((one) => !isOfReturnPlan(one));
    const normal = told.filter(isNormal);
    return [
      ...answersJoined(
        told.filter((one) => !normal.includes(one)),
        words,
      ),
      ...answersJoined(normal, words),
    ];
  };
  const section = (id: string, statements: readonly Statement[]): DocumentSection => ({
    ...{ id, heading: words.t(`pages:workGuide/copyHeadings/${id}`), statements },
    missing: [],
  });
  const own = remark.trim() === '' ? [] : [{ text: sentence(remark.trim()), from: ['talk.work'] }];
  return {
    kind: 'work-agreement',
    heading: { text: '', from: [] },
    lead: [],
    sections: [
      section('needs', answersOf('work-adjustments')),
      section('agreed', [...answersOf('work-agreement'), ...returnPlan(desk, words), ...own]),
    ],
    footer: [],
    code: [],
  };
}
