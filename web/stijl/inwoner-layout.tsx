export { default, handle, ErrorBoundary } from '../inwoner/layout.tsx';
