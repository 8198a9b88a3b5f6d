/** Emitted with { id } of the group when something that buyers see of it changed: search and pages follow. */
export const GROUP_FACTS_UPDATED = "producer-group.facts-updated";

/** Emitted with { id } of the cluster when its page changed. */
export const CLUSTER_UPDATED = "cluster.facts-updated";
