/** Milliseconds within which somebody who has the page open sees what is new. */
const pause = 5000;

/** Asks for the page again while somebody can see it, and puts what changed in the place of what stood there. */
export default async function keepFresh(place: HTMLElement): Promise<void> {
  if (document.visibilityState !== 'visible') return;
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector(`#${place.id}`);
  if (fresh !== null && fresh.innerHTML !== place.innerHTML) place.replaceChildren(...fresh.childNodes);
}

const place = document.querySelector<HTMLElement>('#nieuw');
// Without a network it is tried again the next time.
if (place) setInterval(() => void keepFresh(place).catch(() => undefined), pause);
