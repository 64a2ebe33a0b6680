// A course read from pasted text, anew at each change; the latest text counts.
import { useEffect, useState } from 'react';
import type { CourseCodeReading } from '../../course/code/read-course-code.ts';
import { type ResumeView, resumeView } from '../../view-models/resume-view.ts';
import { nowUtc } from './local-moment.ts';
import { readPasted } from './resume-course.ts';
import { useServices } from './services.ts';

/** What the text gave; `failed` where a programme could not be brought in. */
export type Pasted = {
  readonly read: { readonly reading: CourseCodeReading; readonly view: ResumeView } | undefined;
  readonly failed: string | undefined;
};

export function usePasted(text: string): Pasted {
  const services = useServices();
  const [read, setRead] = useState<Pasted['read']>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    let wanted = true;
    setRead(undefined);
    setFailed(undefined);
    if (text.trim() === '') return;
    const look = async () => {
      const reading = await readPasted(services, text);
      if (wanted) setRead({ reading, view: resumeView(reading, nowUtc()) });
    };
    look().catch((error) => {
      if (wanted) setFailed(String(error));
    });
    return () => {
      wanted = false;
    };
  }, [services, text]);
  return { read, failed };
}
