// A code for another phone's camera: always dark on light, with the quiet edge cameras need.
import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './qr-code.module.css';

export interface QrCodeProps {
  readonly text: string;
  /** What the code is, read out. */
  readonly title: string;
}

const QUIET_MODULES = 4;

function darkModules(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}

export function QrCode({ text, title }: QrCodeProps) {
  const { size, path } = useMemo(() => darkModules(text), [text]);
  return (
    <svg className={styles.code} role="img" aria-label={title} viewBox={`0 0 ${size} ${size}`}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  );
}
