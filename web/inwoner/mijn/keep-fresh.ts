/** Milliseconds within which somebody who has the page open sees what is new. */
const pause = 5000;

/** Asks for the page again while somebody can see it, and puts what changed in each of these places. The places stay, so that one that speaks (`role="status"`) says it. */
export default async function keepFresh(places: readonly HTMLElement[]): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  // After the session ended it leads to the login: what stands here stays.
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const place of places) {
    const fresh = page.querySelector(`[data-vers="${place.dataset['vers'] ?? ''}"]`);
    if (fresh !== null && fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
  }
}

const places = [...document.querySelectorAll<HTMLElement>('[data-vers]')];
// Without a network it is tried again the next time.
if (places.length > 0) setInterval(() => void keepFresh(places).catch(() => undefined), pause);
