import './organisatie.tables.ts';
