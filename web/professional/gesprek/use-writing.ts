import { useState } from 'react';
import { newKey } from '../../shared/forms/new-key.ts';
import { postOperation } from '../../shared/saving/post-operation.ts';
import type { Saver, SaverOptions } from '../../shared/saving/saver.ts';
import { useSaver } from '../../shared/saving/use-saver.ts';
import { useShell } from '../../shared/shell/shell.tsx';

/** Counts the changes of one open page: page and number together are the id of a change. */
function countChanges(): () => string {
  const page = newKey();
  let number = 0;
  return () => `${page}.${(number += 1)}`;
}

interface Writing {
  /** Whose device this is now: what is kept on it is theirs. */
  readonly voor: string;
  readonly gesprek: string;
  /** Address of the conversation. */
  readonly base: string;
  readonly fields: SaverOptions['fields'];
}

/** The saver of a conversation and its verslag: both pages send what either left behind. */
export function useWriting({ voor, gesprek, base, fields }: Writing): Saver {
  const { csrf } = useShell();
  const [nextId] = useState(countChanges);
  return useSaver(`${voor}:${gesprek}`, fields, postOperation(`${base}/bewaren`, csrf), nextId);
}
