import type { Page } from 'playwright-core';
import { lookAs } from '../browser/look.ts';

const see = lookAs('anders');

export const look = (page: Page, name: string): Promise<void> => see(page, name, true);
