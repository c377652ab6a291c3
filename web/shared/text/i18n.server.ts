import { setupI18n } from '@lingui/core';
import type { I18n, Messages } from '@lingui/core';
import type { ScreenLang } from '../../../src/platform/http/screens/contract.ts';

const files = import.meta.glob<Messages>('/web/**/text/*.po', { import: 'messages', eager: true });

function make(lang: ScreenLang): I18n {
  const own = Object.entries(files).filter(([path]) => path.endsWith(`/${lang}.po`));
  return setupI18n({ locale: lang, messages: { [lang]: Object.assign({}, ...own.map(([, messages]) => messages)) as Messages } });
}

const made = { nl: make('nl'), en: make('en') };

/** All texts in one language; one instance per language, for requests at the same time differ in it. */
export const i18nFor = (lang: ScreenLang): I18n => made[lang];
