// What a course to be judged looks like. One schema, made from the programme: it checks the input and is printed by `--schema`.
import * as z from 'zod/mini';
import { EventDay, ReplyOutcome, StartWeek } from '../../src/course/event.ts';
import { TEXT_LIMITS } from '../../src/course/event-writing.ts';
import { visit } from '../../src/model/condition.ts';
import type { Finding } from '../../src/model/finding.ts';
import { isDerived, type Programme } from '../../src/model/programme.ts';
import type { RegionSettings } from '../../src/model/settings.ts';
import { programmeIds } from './programmes.ts';
import { findText } from './words.ts';

/** More contacts than any course has. */
const MOST_CONTACTS = 200;
/** Week of the latest contact that can be judged: twenty years. */
const LAST_WEEK = 1040;

type About = { readonly title?: string; readonly description?: string };

/** Ids that an input may use, by what they are ids of. */
export function knownIds(programme: Programme, regions: readonly RegionSettings[]) {
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  // Those that a rule reads: any other would change nothing.
  const offers: string[] = [];
  for (const rule of programme.rules) {
    visit(rule.when, (part) => {
      if (part.kind === 'hasOffer') offers.push(part.offer);
    });
  }
  return {
    programme: programmeIds,
    role: programme.roles.map((one) => one.id),
    region: unique(regions.map((one) => one.region)),
    area: unique(regions.flatMap((one) => one.areas.map((area) => area.id))),
    contact: programme.contacts.map((one) => one.id),
    group: programme.groups.map((one) => one.id),
    findings: askedFindings(programme).map((one) => one.id),
    decisions: programme.rules.map((one) => one.id),
    referrals: programme.rules.filter((one) => one.advice.recipient !== undefined).map((one) => one.id),
    offers: unique(offers),
  };
}

/** The findings that are answers; what follows from the course is told by its referrals. */
function askedFindings(programme: Programme): readonly Finding[] {
  return programme.findings.filter((one) => !isDerived(programme, one.id));
}

function valueSchema(finding: Finding) {
  if (finding.kind === 'choice') return z.enum([...finding.options]);
  return z.int().check(z.gte(finding.min), z.lte(finding.max));
}

const Reason = z.string().check(z.minLength(1), z.maxLength(TEXT_LIMITS.reason));
const Decision = z.union([z.literal('accepted'), z.strictObject({ declined: Reason })]);

/** The schema of the input for a programme, with Danish and English names of the findings as titles. */
export function inputSchema(programme: Programme, regions: readonly RegionSettings[]) {
  const ids = knownIds(programme, regions);
  const about = z.registry<About>();
  const day = () => z.iso.date().check(z.refine((text) => EventDay.safeParse(text).success));
  const oneOf = (list: readonly string[]) => z.enum([...list]);
  const described = (description: string) => ({ description });
  const findings = Object.fromEntries(
    askedFindings(programme).map((one) => {
      const title = [findText('da', `findings:${one.id}/label`), findText('en', `findings:${one.id}/label`)].join(
        ' / ',
      );
      const unit = one.kind === 'number' ? described(`unit: ${one.unit}`) : {};
      return [one.id, z.optional(z.nullable(valueSchema(one))).register(about, { title, ...unit })];
    }),
  );
  const decisions = Object.fromEntries(ids.decisions.map((id) => [id, z.optional(Decision)]));
  const Reply = z.strictObject({
    outcome: ReplyOutcome,
    date: day().register(about, described('The day it came.')),
  });
  const Sent = z.strictObject({
    date: z.optional(day()).register(about, described('The day it was sent; left out: the day of the contact.')),
    reply: z.optional(Reply).register(about, described('What came back: answered, or returned without being seen.')),
  });
  const referrals = Object.fromEntries(ids.referrals.map((id) => [id, z.optional(Sent)]));
  const contact = z.strictObject({
    contact: z.optional(oneOf(ids.contact)).register(about, described('Which of the programme’s contacts it is.')),
    week: z
      .optional(z.number().check(z.gte(0), z.lte(LAST_WEEK)))
      .register(about, described('Week of one of the programme’s contacts, counted from T = 0.')),
    date: z.optional(day()).register(about, described('The day it was held; left out: the planned day of the week.')),
    findings: z.strictObject(findings).register(about, described('Answers by finding; null: not assessed.')),
    group: z.optional(oneOf(ids.group)).register(about, described('The group the clinician confirms.')),
    groupReason: z.optional(Reason).register(about, described('Needed where another group is suggested.')),
    decisions: z.optional(z.strictObject(decisions)).register(about, described('By rule.')),
    referrals: z
      .optional(z.strictObject(referrals))
      .register(about, described('Referrals made at the contact, by the rule that recommends them.')),
  });
  const schema = z.strictObject({
    programme: z.optional(oneOf(ids.programme)).register(about, described(`Left out: ${programme.id}.`)),
    role: oneOf(ids.role),
    region: z.optional(oneOf(ids.region)).register(about, described('Needed unless a planning area is given.')),
    area: z.optional(oneOf(ids.area)).register(about, described('Planning area; its region is found from it.')),
    start: day().register(about, described('Day of the first contact here, in startWeek of the programme.')),
    startWeek: z.optional(StartWeek).register(about, described('Week at which the course is taken over; left out: 0.')),
    contacts: z.array(contact).check(z.minLength(1), z.maxLength(MOST_CONTACTS)),
    offers: z
      .optional(z.strictObject(Object.fromEntries(ids.offers.map((id) => [id, z.optional(z.boolean())]))))
      .register(about, described('Offers that exist or not; left out: as in the settings of the region on the day.')),
  });
  return { schema, about };
}

/** A course to be judged, as it is written. */
export type CourseInput = z.infer<ReturnType<typeof inputSchema>['schema']>;

/** The JSON schema of the input. */
export function jsonSchema(programme: Programme, regions: readonly RegionSettings[]): unknown {
  const { schema, about } = inputSchema(programme, regions);
  return z.toJSONSchema(schema, { metadata: about, io: 'input' });
}
