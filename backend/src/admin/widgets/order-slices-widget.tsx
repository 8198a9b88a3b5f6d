import type { AdminOrderSlices } from "@cluster-market/contracts";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Button, Container, Heading, Text, usePrompt } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { client } from "../api/client";
import { Pending } from "../form/pending";
import { useSave } from "../form/use-save";
import { SliceFacts } from "../orders/slice-facts";
import { formatAmount } from "../texts/format";
import { useStaffTexts } from "../texts/use-staff-texts";

/** On an order's page: each group's part down to its ledger entries, and confirming a bank transfer. */
const OrderSlicesWidget = ({ data }: { data: { id: string } }) => {
  const { t, locale } = useStaffTexts();
  const ask = usePrompt();
  const key = ["order-slices", data.id];
  const {
    data: order,
    error,
    refetch,
  } = useQuery({
    queryKey: key,
    queryFn: () => client.client.fetch<AdminOrderSlices>(`/admin/orders/${data.id}/slices`),
  });
  const { save, saving } = useSave(key);
  if (!order) return <Pending error={error} retry={() => void refetch()} />;
  const { payment } = order;
  const total = formatAmount(payment.total.amount, payment.total.currency, locale);
  const isTransfer = payment.method === "bank_transfer";
  const confirm = async () => {
    const action = t("order.confirm", { amount: total });
    const sure = await ask({
      title: action,
      description: t("order.confirm.ask"),
      confirmText: action,
      cancelText: t("action.cancel"),
      variant: "confirmation",
    });
    if (sure) save(`/admin/orders/${data.id}/confirm-transfer`);
  };
  return (
    <Container className="divide-y p-0">
      <header className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading level="h2">{t("order.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {isTransfer
              ? t(payment.status === "due" ? "order.transfer.due" : "order.transfer.confirmed", {
                  reference: order.number,
                })
              : t("order.cash")}
          </Text>
        </div>
        {isTransfer && payment.status === "due" ? (
          <Button size="small" isLoading={saving} onClick={() => void confirm()}>
            {t("order.confirm", { amount: total })}
          </Button>
        ) : null}
      </header>
      {order.slices.map((slice) => (
        <SliceFacts key={slice.id} slice={slice} />
      ))}
    </Container>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.after" });

export default OrderSlicesWidget;
