import { route } from '@react-router/dev/routes';

export default [route('aanbieder/vouchers', 'aanbieder/voucher/spend.tsx')];
