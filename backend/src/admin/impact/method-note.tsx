import type { ImpactGroupsAnswer } from "@cluster-market/contracts";
import { Heading, Text } from "@medusajs/ui";
import { useStaffTexts } from "../texts/use-staff-texts";

/** How the figures are computed, and with which price indices. */
export function MethodNote({ answer }: { answer: ImpactGroupsAnswer }) {
  const { t } = useStaffTexts();
  return (
    <section className="px-6 py-4">
      <Heading level="h2">{t("impact.how")}</Heading>
      {(["impact.how.1", "impact.how.2", "impact.how.3", "impact.how.4"] as const).map((key) => (
        <Text key={key} size="small" className="mt-2 max-w-3xl">
          {t(key)}
        </Text>
      ))}
      {answer.price_indices.length === 0 ? (
        <Text size="small" className="mt-2">
          {t("impact.index.none")}
        </Text>
      ) : null}
      {answer.price_indices.map((index) => (
        <Text key={index.currency} size="small" className="mt-2">
          {t("impact.index", {
            currency: index.currency.toUpperCase(),
            source: index.source,
            base: index.base,
            vintage: index.vintage,
          })}
          {index.is_demonstration ? ` (${t("impact.index.demonstration")})` : ""}
        </Text>
      ))}
    </section>
  );
}
