import { requireMarket } from "@/lib/market";

export const revalidate = 3600;

export default async function HomePage({ params }: { params: Promise<{ market: string }> }) {
  const market = await requireMarket((await params).market);
  return (
    <main id="main" className="wrap sec">
      {market.segment}
    </main>
  );
}
