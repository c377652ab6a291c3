/** What can be told to the inwoner at once: number of the dossier, and the last days (`YYYY-MM-DD`). */
export interface MeldingReceipt {
  readonly dossier: string;
  readonly onderzoek: string;
  readonly plan: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The receipt in an address; undefined when there is none. */
export function readMeldingReceipt(query: URLSearchParams): MeldingReceipt | undefined {
  const [dossier = '', onderzoek = '', plan = ''] = ['dossier', 'onderzoek', 'plan'].map((name) => query.get(name) ?? '');
  return /^[\w-]{1,40}$/.test(dossier) && day.test(onderzoek) && day.test(plan) ? { dossier, onderzoek, plan } : undefined;
}
