export { askMeasures, type Finding, type Measure, type Measured, type Question } from './measure.ts';
export { ownMeasures } from './own-measures.ts';
export { renderMetrics } from './render-metrics.ts';
export { serveMetrics } from './serve-metrics.ts';
