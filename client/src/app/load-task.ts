// Fetches what a shared task needs, once one is near. Not part of a first visit.
import type { Task } from '../features/task/task.tsx';

export async function loadTask(): Promise<{ default: typeof Task }> {
  return { default: (await import('../features/task/task.tsx')).Task };
}

/** While the line is surely up. Failing is no matter yet. */
export function warmUpTask(): void {
  loadTask().catch(() => undefined);
}
