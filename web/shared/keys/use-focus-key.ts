import { useEffect } from 'react';
import type { RefObject } from 'react';
import { isTyping } from './is-typing.ts';

/** One key brings the focus to one element, from anywhere but a field. */
export function useFocusKey(key: string, element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      element.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [key, element]);
}
