"use client";

import { useParams } from "next/navigation";
import { FailureNotice } from "@/features/site/failure-notice";

export default function MarketError() {
  const { market } = useParams<{ market: string }>();
  return <FailureNotice segment={market} />;
}
