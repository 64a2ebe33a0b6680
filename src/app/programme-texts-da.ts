// The words of programmes in one language, in one piece: brought in with the first programme.
import conflicts from '../../locales/da/conflicts.json';
import documents from '../../locales/da/documents.json';
import findings from '../../locales/da/findings.json';
import notes from '../../locales/da/notes.json';
import pages from '../../locales/da/pages.json';
import programme from '../../locales/da/programme.json';
import readings from '../../locales/da/readings.json';
import recipients from '../../locales/da/recipients.json';
import rules from '../../locales/da/rules.json';
import sources from '../../locales/da/sources.json';

export const texts = { conflicts, documents, findings, notes, pages, programme, readings, recipients, rules, sources };
