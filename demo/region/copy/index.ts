export { AlreadyCopied, stampRegion, type Stamped, type StampOptions } from './stamp-region.ts';
