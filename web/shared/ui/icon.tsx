const paths = {
  alert: 'M12 3 2.5 20h19L12 3zm0 7v4m0 3v.01',
  back: 'M15 5l-7 7 7 7',
  buurt: 'M3 11l9-7 9 7M5.5 9.5V20h13V9.5M10 20v-6h4v6',
  check: 'M5 12.5l4.5 4.5L19 7',
  chevron: 'M6 9l6 6 6-6',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm0-14v5l3.5 2',
  contact: 'M4 5h16v11H9l-5 4V5z',
  cross: 'M6 6l12 12M18 6L6 18',
  document: 'M6 3h8l4 4v14H6V3zm8 0v4h4M9 12h6m-6 4h6',
  forward: 'M9 5l7 7-7 7',
  gemeente: 'M3 21h18M5 21V10m4.5 11V10m5 11V10M19 21V10M3 10l9-6 9 6H3z',
  hand: 'M4 13l3-1 5 3h3.5a1.5 1.5 0 0 1 0 3H11m4.4-2.6L19 13.3a1.6 1.6 0 0 1 2 2.4L16 20H9l-5-2v-5zM12 10.5 8.8 7.4a2.2 2.2 0 0 1 3.2-3 2.2 2.2 0 0 1 3.2 3L12 10.5z',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm0-10v5.5M12 7.5v.01',
  lock: 'M6 11h12v9H6v-9zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  mensen: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-6.5 9c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.5a3.3 3.3 0 0 1 0 6.3m2 3.7c2.2.9 3.5 2.9 3.5 5.5',
  pauze: 'M8.5 5v14M15.5 5v14',
  persoon: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c0-4 3.4-6.5 7.5-6.5s7.5 2.5 7.5 6.5',
  phone: 'M5 4h4l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2L15 13.5l5 1.5v4a2 2 0 0 1-2 2C10.8 21 3 13.2 3 6a2 2 0 0 1 2-2z',
  plus: 'M12 5v14M5 12h14',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zm4.7-1.8L20 20',
  send: 'M4 12h15m-6-6l6 6-6 6',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside words, never instead of them: hidden from who listens. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="spil-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
