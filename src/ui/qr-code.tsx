import { useMemo } from 'react';
import { encode } from 'uqr';

export interface QrCodeProps {
  /** What it reads as: an address. */
  readonly text: string;
  /** Its name for those who cannot see it. */
  readonly label: string;
}

/** Modules left white around the code. ISO/IEC 18004 asks for four. */
const BORDER = 4;

/** A QR code as one path in the colour of the text, so that no picture is loaded and print stays sharp. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  );
}

/** Each run of dark modules of a row is one rectangle. */
function drawn(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? size : end) - x}v1H${x}z`];
    }),
  );
  return { size, path: runs.join('') };
}
