// Runs in the head, before anything is painted: the page was made without knowing what is kept in this browser, and must not contradict it.
// The build puts it into a file of its own. It reads and never writes, and judges nothing: the app reads the same again, with care.
import { jsonOrText, STORAGE_KEYS, storedText } from '../course/storage.ts';

/** Addresses of the parts that the app starts from. */
declare const __START_PARTS__: readonly string[];

const preferences = storedText(() => window.localStorage, STORAGE_KEYS.preferences).get();
const course = storedText(() => window.sessionStorage, STORAGE_KEYS.course).get();
const kept = preferences.ok && preferences.text !== undefined ? jsonOrText(preferences.text) : undefined;

function preference(name: string): unknown {
  return typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined;
}

const colours = preference('colours');
if (colours === 'light' || colours === 'dark') document.documentElement.dataset.colours = colours;

// Another language or a patient in this tab: the start page as made beforehand would be the wrong one.
const isOther = (preference('language') ?? 'da') !== 'da' || (course.ok && course.text !== undefined);
if (isOther) document.documentElement.dataset.start = 'held';

/** The first script asks for one part after another; here all are asked for at once. */
function askForParts(): void {
  for (const href of __START_PARTS__) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: '', href });
    document.head.append(link);
  }
}

// Over the network they are asked for now. What the worker keeps comes at once: asking for it before the paint would only hold that up.
if (navigator.serviceWorker?.controller) requestAnimationFrame(() => setTimeout(askForParts));
else askForParts();
