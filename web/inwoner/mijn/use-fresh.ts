import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

/** Asks the server for the page again so often, in milliseconds, as long as somebody can see it. Without scripts the page stays as it came. */
export function useFresh(every: number): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void revalidate();
    }, every);
    return () => clearInterval(timer);
  }, [every, revalidate]);
}
