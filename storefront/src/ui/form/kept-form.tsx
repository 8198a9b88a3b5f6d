"use client";
import { useActionState, useState, useTransition, type ReactNode, type SubmitEvent } from "react";
import { unstable_rethrow } from "next/navigation";
import { FormContext } from "./form-context";
import { FormMessage } from "./form-message";
import { untouchedForm, typedValues, type FormAction, type FormState } from "./form-state";
import { useWords } from "./form-words";

interface KeptFormProps {
  action: FormAction;
  children: ReactNode;
  id?: string;
  className?: string;
  /** What the form starts with, where that is more than its fields' own values. */
  initial?: FormState;
}

/**
 * A form that loses nothing: without JavaScript the server renders it again with what was typed; with JavaScript it
 * is sent from here, and when the network does not carry it, it says "not saved" and stays as it is.
 */
export function KeptForm({ action, children, id, className, initial = untouchedForm }: KeptFormProps) {
  const [sent, postAction] = useActionState(action, initial);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [isSending, startSending] = useTransition();
  const words = useWords();
  const state = answer ?? sent;

  function send(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isSending) return;
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    const typed = typedValues(form);
    for (const name of [...form.keys()]) if (name.startsWith("$ACTION")) form.delete(name);
    startSending(async () => {
      try {
        setAnswer(await action(state, form));
      } catch (error) {
        unstable_rethrow(error);
        setAnswer({ ...state, values: typed, errors: {}, help: null, message: words.notSaved });
      }
    });
  }

  return (
    <FormContext value={state}>
      <form
        id={id}
        className={className}
        action={postAction}
        onSubmit={send}
        aria-busy={isSending}
        noValidate
      >
        {isSending ? (
          <p className="sending" role="status">
            {words.saving}
          </p>
        ) : null}
        <FormMessage message={state.message} help={state.help} />
        {children}
      </form>
    </FormContext>
  );
}
