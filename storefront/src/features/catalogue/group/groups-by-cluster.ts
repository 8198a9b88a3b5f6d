/** Groups gathered under their cluster's handle, both in the order they came. */
export function groupsByCluster<Group extends { cluster: { handle: string } }>(
  groups: readonly Group[],
): Map<string, Group[]> {
  const gathered = new Map<string, Group[]>();
  for (const group of groups) {
    const members = gathered.get(group.cluster.handle) ?? [];
    members.push(group);
    gathered.set(group.cluster.handle, members);
  }
  return gathered;
}
