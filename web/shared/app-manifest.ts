import type { Route } from './+types/app-manifest.ts';
import { getApp } from './app-context.ts';

const icons = [
  { src: '/spil-192.png', sizes: '192x192', type: 'image/png' }, { src: '/spil-512.png', sizes: '512x512', type: 'image/png' },
  { src: '/spil-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }, { src: '/spil.svg', sizes: 'any', type: 'image/svg+xml' },
];

/** What a phone needs to put the pages of a gemeente on its first screen, with the ways that people take most. */
export function loader({ context }: Route.LoaderArgs): Response {
  const { gemeente, lang } = getApp(context);
  const en = lang === 'en';
  const manifest = {
    id: '/', name: gemeente.naam, short_name: gemeente.naam.replace(/^Gemeente /, ''), description: en ? 'Help and support in your municipality' : 'Hulp en ondersteuning in uw gemeente', lang, start_url: '/', scope: '/', display: 'minimal-ui',
    background_color: '#faf6ef', theme_color: '#0e5e66', icons,
    shortcuts: [{ name: en ? 'Ask a question' : 'Stel een vraag', url: '/wegwijzer' }, { name: en ? 'My file' : 'Mijn dossier', url: '/mijn' }],
  };
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json', 'cache-control': 'private, max-age=3600' } });
}
