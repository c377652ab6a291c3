import { Plural } from '@lingui/react/macro';
import { MoneyText } from '../ui/money-text.tsx';

/** How much of a voucher: an amount, or a number of times. */
export function Amount({ eenheid, aantal }: { readonly eenheid: 'bedrag' | 'keren'; readonly aantal: number }) {
  return eenheid === 'bedrag' ? <MoneyText centen={aantal} /> : <Plural value={aantal} one="# keer" other="# keer" />;
}
