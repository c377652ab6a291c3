import { Trans } from '@lingui/react/macro';

/** A telephone number that can be pressed. */
export function PhoneLink({ number }: { readonly number: string }) {
  if (number === '') return <Trans>niet bekend</Trans>;
  return <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a>;
}
