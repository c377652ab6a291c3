/** Two at once stood in each other's way (40001, 40P01), or a newer process changed a table that was planned for (0A000, 26000): the server undid it whole. */
const undone = /^(?:40001|40P01|0A000|26000)$/;
const tries = 3;

/**
 * Does a whole transaction again that the server undid because of something else. Only for work that does nothing outside its
 * transaction and keeps nothing between two runs; after three times it throws as before.
 */
export async function againWhenUndone<T>(transaction: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left--) {
    try {
      return await transaction();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (left === 0 || typeof code !== 'string' || !undone.test(code)) throw error;
    }
  }
}
