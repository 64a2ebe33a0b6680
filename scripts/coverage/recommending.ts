// The Danish words by which a sentence recommends, instructs, sets a condition or an aim. The list is wide: a sentence that says one of them and asks for
// nothing must still be given a place, with a reason.

/** Beginnings of words, so that they hold for all their forms. */
const stems = [
  'skal skulle bør burde kan kunne må behov krav kræv påkrævet nødvendig forpligt',
  'anbefal tilråd tilstræb overvej vurder skøn prioriter afvej stilling hensigtsmæssig',
  'relevant vigtig væsentlig afgørende opmærksom fokus særlig eventuel evt',
  'henvis send fremsend indlæg konferer visiter udred undersøg kontrol opfølg følg',
  'tilbyd tilbud behandl iværksæt igangsæt påbegynd indled fortsæt revider juster afslut',
  'instru træn øvelse motiver brug anvend suppler skift undgå udgår',
  'aftal plan tilrettelæg udarbejd udfyld udfærdig indplacer inddel afdæk kortlæg identific',
  'inform fortæl opfordr rådgiv orienter underret udspørg forklar understreg patientuddannelse',
  'epikrise korrespondance telefonisk meddel anfør',
  'sikr sørg varetag ansvar husk obs bedes medvirk bidrag hindre forebyg støtte',
  'formål målet målene tilsigt kriteri omfatt indikation mistanke',
  'senest tidligst indenfor maksimal minimum standard uger',
].flatMap((line) => line.split(' '));
const phrases = ['inden for'];

/** Short words count where a word begins with them; long ones inside a compound too, as in "smertebehandling". */
const LONG = 6;
const beginning = [...stems.filter((stem) => stem.length < LONG), ...phrases];
const within = stems.filter((stem) => stem.length >= LONG);
const RECOMMENDING = new RegExp(`(?<!\\p{L})(?:${beginning.join('|')})|${within.join('|')}`, 'iu');

/** Whether a sentence recommends by its words, as wrapped or with the words of line ends put together. */
export function isRecommending({ text, joined }: { readonly text: string; readonly joined: string }): boolean {
  return RECOMMENDING.test(text) || RECOMMENDING.test(joined);
}
