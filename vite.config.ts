import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import { reactRouter } from '@react-router/dev/vite';
import babel from '@rolldown/plugin-babel';
import { defineConfig } from 'vite';

const testing = process.env['VITEST'] !== undefined;

/** Only the screens have texts: nothing else goes through Babel. */
const texts = babel({ include: /\/web\/.*\.tsx?$/, presets: [linguiTransformerBabelPreset()] });

export default defineConfig({
  plugins: [
    texts,
    // A text without its English stops the build, like `lingui compile --strict`.
    lingui({ failOnMissing: !testing, failOnCompileError: true }),
    // The router's plugin serves pages; a test renders components by itself.
    testing ? [] : reactRouter(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
  },
});
