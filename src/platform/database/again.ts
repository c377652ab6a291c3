/** Two at once stood in each other's way (40001, 40P01): the server undid one of them whole. */
const inTheWay = /^(?:40001|40P01)$/;
const tries = 3;

/**
 * Does a whole transaction again that the server undid because of another one. Only for work that does nothing outside its
 * transaction and keeps nothing between two runs; after three times it throws as before.
 */
export async function againWhenUndone<T>(transaction: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left--) {
    try {
      return await transaction();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (left === 0 || typeof code !== 'string' || !inTheWay.test(code)) throw error;
    }
  }
}
