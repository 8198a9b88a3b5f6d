import { Button, Text } from "@medusajs/ui";
import { useStaffTexts } from "../texts/use-staff-texts";

interface PendingProps {
  error: Error | null;
  retry: () => void;
}

/** What stands in a page's place while it loads or after loading failed. */
export function Pending({ error, retry }: PendingProps) {
  const { t } = useStaffTexts();
  if (!error) {
    return (
      <Text className="px-6 py-4" role="status">
        {t("state.loading")}
      </Text>
    );
  }
  return (
    <div className="flex items-center gap-x-4 px-6 py-4" role="alert">
      <Text>{t("state.failed", { message: error.message })}</Text>
      <Button variant="secondary" size="small" onClick={retry}>
        {t("action.retry")}
      </Button>
    </div>
  );
}
