import { bigTool } from './big.ts';
import { relationshipsBlocks } from './scenarios/relationships-blocks.ts';
import type { PracticeTool } from './types.ts';

/** Every practice page besides Relationships, in the order the index page lists them. One import and one line each. */
export const tools: readonly PracticeTool[] = [relationshipsBlocks];

/** The page with this id (also `members-N` and `applications-N` for the bench), or null. */
export function toolById(id: string): PracticeTool | null {
  return tools.find((tool) => tool.id === id) ?? bigTool(id);
}
