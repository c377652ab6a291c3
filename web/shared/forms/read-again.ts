import type { ShouldRevalidateFunctionArgs } from 'react-router';

/**
 * `shouldRevalidate` of a page with a version: it is read again too when somebody else was first (412), where a hydrated
 * page would go on showing, and sending, what it read before.
 */
export const readAgain = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean => actionStatus === 412 || defaultShouldRevalidate;
