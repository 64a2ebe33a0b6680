// The contacts. What both tracks say at a contact is one place; what one of them says names it: `back`, `root`.
import { carried, of, type Place, rules } from '../place.ts';

const midt = of('rm-pixi');

export const contacts: readonly Place[] = [
  carried('rm-pixi/week0/week', 'Uge 0', 'Uge 0', 'states', [midt.contacts('rm-week0')]),
  carried('rm-pixi/week0/history', '1. kontakt', 'Udvidet anamnese', 'must', [
    midt.findings('pain.duration', 'pain.distribution', 'function.limitation', 'medicine.used', 'work.status'),
  ]),
  carried('rm-pixi/week0/examination', '1. kontakt', 'Klinisk undersøgelse', 'must', [
    midt.findings('slr.right', 'slr.left', 'paresis.present', 'exam.flexion'),
  ]),
  carried('rm-pixi/week0/information', '1. kontakt', 'Patientinformation', 'must', [
    rules('rm.information', 'rm.information.work', 'rm.information.alarm'),
  ]),
  carried('rm-pixi/week0/sphincters', '1. kontakt', 'påvirkning af lukkemuskulatur', 'must', [
    rules('rh.safety.cauda'),
  ]),
  carried('rm-pixi/week0/power', '1. kontakt', 'tiltagende svær kraftnedsættelse i ben', 'must', [
    rules('rh.safety.paresis-progressing', 'rh.safety.paresis-acute'),
  ]),
  carried('rm-pixi/week2/week', 'Uge 2', 'Uge 2', 'states', [midt.contacts('rm-week2')]),
  carried('rm-pixi/week2/contact', '2. kontakt', '2. kontakt', 'must', [
    rules('rm.back.week0.control', 'rm.root.week0.control'),
    midt.contacts('rm-week2'),
  ]),
  carried('rm-pixi/week2/reassess', '2. kontakt', 'Revurdering af patient', 'must', [rules('rm.reassess')]),
  carried('rm-pixi/week2/information', '2. kontakt', 'Patientinformation', 'must', [
    rules('rm.information', 'rm.information.work', 'rm.information.alarm'),
  ]),
  carried('rm-pixi/week2/yellow', '2. kontakt', 'gule flag', 'must', [
    rules('rm.yellow.assess'),
    midt.findings('yellow.worry', 'yellow.fear-of-movement'),
  ]),
  carried('rm-pixi/week2/root-referral', '2. kontakt', 'Eventuelt henvisning til fysioterapeut', 'may', [
    rules('rm.root.week2.referral'),
    midt.letters('physiotherapist', 'chiropractor'),
  ]),
  carried('rm-pixi/week2/root-assessment', '2. kontakt', 'Udvidet lænde-rygudredning', 'may', [
    rules('rm.root.week2.assessment'),
    midt.settings('extended-assessment'),
  ]),
  carried('rm-pixi/week2/root-prolapse-course', '2. kontakt', 'prolapsforløbspakke', 'may', [
    rules('rm.root.week2.prolapse-course'),
    midt.findings('rm.root-help'),
  ]),
  carried('rm-pixi/week4/week', 'Uge 4', 'Uge 4', 'states', [midt.contacts('rm-week4')]),
  carried('rm-pixi/week4/contact', 'Evt. 3. kontakt', 'Evt. 3. kontakt', 'may', [
    rules('rm.back.week2.continue', 'rm.root.week2.continue'),
    midt.contacts('rm-week4'),
  ]),
  carried('rm-pixi/week4/reassess', 'Evt. 3. kontakt', 'Revurdering af patient', 'must', [rules('rm.reassess')]),
  carried('rm-pixi/week4/information', 'Evt. 3. kontakt', 'Patientinformation', 'must', [
    rules('rm.information', 'rm.information.work', 'rm.information.alarm'),
  ]),
  carried('rm-pixi/week4/back-yellow', 'Evt. 3. kontakt', 'Ved gule flag', 'must', [
    rules('rm.back.week4.yellow'),
    midt.findings('rm.yellow-weigh'),
  ]),
  carried('rm-pixi/week4/back-assessment', 'Evt. 3. kontakt', 'udredning/udvidet lænderyg-udredning', 'may', [
    rules('rm.back.week4.assessment', 'rm.back.week4.extended-assessment'),
    midt.findings('rm.back-help'),
  ]),
  carried('rm-pixi/week4/back-municipality', 'Evt. 3. kontakt', 'henvisning til kommunal indsats', 'may', [
    rules('rm.back.week4.municipal'),
    midt.findings('rm.municipal'),
    midt.letters('municipality'),
  ]),
  carried('rm-pixi/week4/dynamic', 'Evt. 3. kontakt', 'dynamisk henvisning', 'must', [
    rules('rm.week4.dynamic-referral', 'rm.back.week4.dynamic-referral'),
    midt.letters('spine-triage'),
  ]),
  carried('rm-pixi/week4/root-referral', 'Evt. 3. kontakt', 'Henvisning til sekundærsektor', 'must', [
    rules('rm.root.week4.refer'),
  ]),
  carried('rm-pixi/week4/root-mri', 'Evt. 3. kontakt', 'MR-scanning, hvis der ikke er sket klar bedring', 'must', [
    rules('rm.root.mri'),
  ]),
  carried('rm-pixi/week8/week', 'Uge 8', 'Uge 8', 'states', [midt.contacts('rm-week8')]),
  carried('rm-pixi/week8/contact', 'Evt. 4. kontakt', 'Evt. 4. kontakt', 'may', [
    rules('rm.back.week4.continue'),
    midt.contacts('rm-week8'),
  ]),
  carried('rm-pixi/week8/reassess', 'Evt. 4. kontakt', 'Revurdering af patient', 'must', [rules('rm.reassess')]),
  carried('rm-pixi/week8/information', 'Evt. 4. kontakt', 'Patientinformation', 'must', [
    rules('rm.information', 'rm.information.work', 'rm.information.alarm'),
  ]),
  carried('rm-pixi/week8/back-referral', 'Evt. 4. kontakt', 'Henvisning til sekundærsektor', 'must', [
    rules('rm.back.week8.refer'),
  ]),
  carried('rm-pixi/week8/back-mri', 'Evt. 4. kontakt', 'MR-scanning, hvis der ikke er sket klar bedring', 'must', [
    rules('rm.back.week8.mri'),
  ]),
  carried('rm-pixi/week8/root-referral', 'Evt. 4. kontakt', 'sekundærsektor eller praktiserende speciallæge', 'must', [
    rules('rm.root.week8.refer', 'rm.root.week8.specialist'),
    midt.findings('rm.where'),
    midt.letters('practising-specialist'),
  ]),
  carried('rm-pixi/week8/root-mri', 'Evt. 4. kontakt', 'praktiserende speciallæge og MR-scanning', 'must', [
    rules('rm.root.mri'),
  ]),
  carried('rm-pixi/week8/dynamic', 'Evt. 4. kontakt', 'dynamisk henvisning', 'must', [
    rules('rm.week8.dynamic-referral'),
    midt.letters('spine-triage'),
  ]),
  carried('rm-pixi/fifth/contact', 'Evt. 5. kontakt', 'Evt. 5. kontakt', 'may', [
    rules('rm.back.week8.continue', 'rm.back.fifth.continue'),
    midt.contacts('rm-fifth'),
  ]),
  carried('rm-pixi/fifth/care', 'Evt. 5. kontakt', 'egenindsats i primærsektoren', 'must', [
    rules('rm.back.fifth.care'),
  ]),
  carried('rm-pixi/fifth/help', 'Evt. 5. kontakt', 'Eventuelt henvisning til fysioterapeut', 'may', [
    rules('rm.fifth.help'),
    midt.findings('rm.fifth-help'),
  ]),
];
