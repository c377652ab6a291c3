import { vouchersNalopen } from './pass-vouchers.ts';
import { acts } from './voucher.acts.ts';
import * as events from './voucher.events.ts';
import { vouchersoorten, waarschuwen } from './voucher.policy.ts';

export const voucher = { name: 'voucher', phase: 'toegang', acts, events: Object.values(events), timed: [vouchersNalopen], policies: [vouchersoorten, waarschuwen] } as const;
