import type { Page } from 'playwright-core';
import { lookAs } from '../browser/look.ts';

const see = lookAs('signaal');

/** Pages of who tells begin with 0. */
export const look = (page: Page, name: string): Promise<void> => see(page, name, !name.startsWith('0'));
