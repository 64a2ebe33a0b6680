/** Whether the element is mounted but out of sight on a shelf (see `shelf.tsx`): keys pass it by. */
export function isShelved(element: Element): boolean {
  return element.closest('[data-shelved]') !== null;
}
