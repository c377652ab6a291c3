import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import { reactRouter } from '@react-router/dev/vite';
import babel from '@rolldown/plugin-babel';
import { defineConfig } from 'vite';

/** Only the screens have texts: nothing else goes through Babel. */
const texts = babel({ include: /\/web\/.*\.tsx?$/, presets: [linguiTransformerBabelPreset()] });

export default defineConfig(({ mode, command }) => ({
  plugins: [
    texts,
    // A text without its English stops the build, like `lingui compile --strict`; `npm run build -- --mode draft` is to look at unfinished work.
    lingui({ failOnMissing: command === 'build' && mode !== 'draft', failOnCompileError: true }),
    // The router's plugin serves pages; a test renders components by itself.
    mode === 'test' ? [] : reactRouter(),
  ],
  // React chooses its slow build at run time by NODE_ENV; inside the bundle the choice is made here, whatever the server is started with.
  ...(command === 'build' ? { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': '"production"' } } : {}),
  publicDir: 'web/public',
  // Known before the first page: otherwise the first load of a cold copy asks for them twice.
  optimizeDeps: { include: ['@lingui/core', '@lingui/react', 'react', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-router', 'react-router/dom'] },
  build: {
    target: 'es2022',
    // A file in a page's own text would be refused by its policy.
    assetsInlineLimit: 0,
  },
}));
