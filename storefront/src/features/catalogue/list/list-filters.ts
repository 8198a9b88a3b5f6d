export const sortOrders = ["relevance", "price", "price_desc"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What a list's address asks for. */
export interface ListFilters {
  q: string;
  cluster: string | null;
  group: string | null;
  womenLed: boolean;
  sort: SortOrder;
  /** From 1. */
  page: number;
}

export type AddressQuery = Readonly<Record<string, string | string[] | undefined>>;

const LONGEST_SEARCH = 200;
const LAST_PAGE = 400;

/** Reads filters from an address; whatever makes no sense there is left out. */
export function parseListFilters(query: AddressQuery): ListFilters {
  const page = Number(single(query.page));
  const sort = single(query.sort);
  return {
    q: single(query.q).replace(/\s+/g, " ").trim().slice(0, LONGEST_SEARCH),
    cluster: handleOf(single(query.cluster)),
    group: handleOf(single(query.group)),
    womenLed: single(query.women_led) === "true",
    sort: sortOrders.find((order) => order === sort) ?? "relevance",
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The query that says these filters, e.g. "?cluster=harissa&page=2"; empty for the whole shelf. */
export function listQuery(filters: ListFilters): string {
  const query = new URLSearchParams();
  if (filters.q) query.set("q", filters.q);
  if (filters.cluster) query.set("cluster", filters.cluster);
  if (filters.group) query.set("group", filters.group);
  if (filters.womenLed) query.set("women_led", "true");
  if (filters.sort !== "relevance") query.set("sort", filters.sort);
  if (filters.page > 1) query.set("page", String(filters.page));
  const text = query.toString();
  return text && `?${text}`;
}

/** True when anything narrows the shelf. */
export function isNarrowed({ q, cluster, group, womenLed }: ListFilters): boolean {
  return q !== "" || cluster !== null || group !== null || womenLed;
}

function single(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

function handleOf(value: string): string | null {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 60 ? value : null;
}
