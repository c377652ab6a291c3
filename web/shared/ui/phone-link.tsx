import { Trans } from '@lingui/react/macro';

/** A telephone number that can be pressed; `call`: with that word before it. */
export function PhoneLink({ number, call = false }: { readonly number: string; readonly call?: boolean }) {
  if (number === '') return <Trans>niet bekend</Trans>;
  return <a href={`tel:${number.replaceAll(/[^0-9+]/g, '')}`}>{call ? <Trans>Bel {number}</Trans> : number}</a>;
}
