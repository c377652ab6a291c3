import type { Acts } from '../../shared/app-context.ts';

export type View = Acts['beschikking.gegevens']['output'];
export type Onderdeel = View['onderdelen'][number];
export type Row = Acts['beschikking.lijst']['output']['items'][number];
