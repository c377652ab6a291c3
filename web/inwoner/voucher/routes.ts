import { route } from '@react-router/dev/routes';

/** For who spends a voucher at the counter, without a login. */
export default [route('vouchers/verzilveren', 'inwoner/voucher/spend.tsx')];

/** For whose voucher it is, behind the login. */
export const own = [route('mijn/vouchers', 'inwoner/voucher/own.tsx')];
