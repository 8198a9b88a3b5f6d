const PAUSE_MS = 500;
const AT_ONCE = 2;

/**
 * Fetches each page twice: the first answer is still the old page and starts the making of the new one,
 * the second, half a second later, finds it made. A page that fails is left for its next reader.
 */
export async function warmPages(origin: string, paths: readonly string[]): Promise<void> {
  await fetchAll(origin, paths);
  await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  await fetchAll(origin, paths);
}

async function fetchAll(origin: string, paths: readonly string[]): Promise<void> {
  const waiting = [...paths];
  const worker = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      await fetchQuietly(origin + path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function fetchQuietly(address: string): Promise<void> {
  try {
    const response = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(15_000) });
    await response.arrayBuffer();
  } catch {
    // Warming is a kindness to the next reader, who will get the page either way.
  }
}
