// An address that names a place of a page (`#sted-…`) moves there once the page stands.
import { useEffect } from 'react';
import { useLocation } from 'react-router';

export function usePlaceInAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.length < 2) return;
    const place = document.getElementById(decodeURIComponent(hash.slice(1)));
    place?.scrollIntoView?.({ block: 'start' });
    place?.focus({ preventScroll: true });
  }, [hash]);
}
