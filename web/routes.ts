import type { RouteConfig } from '@react-router/dev/routes';
import aanbieder from './aanbieder/routes.ts';
import bestuur from './bestuur/routes.ts';
import inwoner from './inwoner/routes.ts';
import ketenpartner from './ketenpartner/routes.ts';
import professional from './professional/routes.ts';
import stijl from './stijl/routes.ts';

// Each audience, and inside it each module, names its own screens in its own `routes.ts`.
export default [...inwoner, ...professional, ...aanbieder, ...ketenpartner, ...bestuur, ...stijl] satisfies RouteConfig;
