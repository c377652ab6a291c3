/** Web Locks where the browser has them (https); alone otherwise. */
export const exclusivelyIn = (scope: string) => async (work: () => Promise<void>): Promise<void> => {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  await (locks === undefined ? work() : locks.request(`spil:${scope}`, work));
};
