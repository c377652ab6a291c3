import { useEffect } from 'react';
import type { RefObject } from 'react';
import { isTyping } from './is-typing.ts';

/** j and k move the focus to the first link of the next and previous row; Enter then opens it, as on any link. */
export function useRowKeys(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const move = (event: KeyboardEvent): void => {
      if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const links = [...(body.current?.children ?? [])].flatMap((row) => row.querySelector<HTMLElement>('a, button') ?? []);
      const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement) === true);
      // With several tables on a page the one that has the focus moves; without focus, the first.
      if (here < 0 && document.activeElement !== null && document.activeElement.closest('table') !== null) return;
      const next = links[here + (event.key === 'j' ? 1 : -1)];
      if (next === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      next.focus();
    };
    document.addEventListener('keydown', move);
    return () => document.removeEventListener('keydown', move);
  }, [body]);
}
