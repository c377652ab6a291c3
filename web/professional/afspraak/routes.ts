import { route } from '@react-router/dev/routes';

export default [route('werk/afspraken', 'professional/afspraak/appointments.tsx')];
