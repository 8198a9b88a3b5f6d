import { toast } from "@medusajs/ui";
import { useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query";
import { client } from "../api/client";
import { problemOf, type Problem } from "../api/problem";
import { useStaffTexts } from "../texts/use-staff-texts";

interface Save<Answer> {
  save: (path: string, body?: Record<string, unknown>) => void;
  saving: boolean;
  problem: Problem | undefined;
  answer: Answer | undefined;
}

/**
 * Posts to a staff route. On success says so, reads `refresh` again and calls `after`; on a refusal keeps
 * the form as it is and hands it the fields.
 */
export function useSave<Answer>(refresh: QueryKey, after?: (answer: Answer) => void): Save<Answer> {
  const queries = useQueryClient();
  const { t } = useStaffTexts();
  const mutation = useMutation({
    mutationFn: ({ path, body }: { path: string; body: Record<string, unknown> }) =>
      client.client.fetch<Answer>(path, { method: "POST", body }),
    onSuccess: async (answer) => {
      toast.success(t("state.saved"));
      await queries.invalidateQueries({ queryKey: refresh });
      after?.(answer);
    },
    onError: (error) => {
      const problem = problemOf(error);
      toast.error(Object.keys(problem.fields).length > 0 ? t("state.fixFields") : problem.message);
    },
  });
  return {
    save: (path, body = {}) => {
      mutation.mutate({ path, body });
    },
    saving: mutation.isPending,
    problem: mutation.error ? problemOf(mutation.error) : undefined,
    answer: mutation.data,
  };
}
