// The words of programmes in one language, in one piece: brought in with the first programme.
import conflicts from '../../locales/en/conflicts.json';
import documents from '../../locales/en/documents.json';
import findings from '../../locales/en/findings.json';
import notes from '../../locales/en/notes.json';
import pages from '../../locales/en/pages.json';
import programme from '../../locales/en/programme.json';
import readings from '../../locales/en/readings.json';
import recipients from '../../locales/en/recipients.json';
import rules from '../../locales/en/rules.json';
import sources from '../../locales/en/sources.json';

export const texts = { conflicts, documents, findings, notes, pages, programme, readings, recipients, rules, sources };
