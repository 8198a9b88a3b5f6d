import { Container, Heading } from "@medusajs/ui";
import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}

/** One part of a group's page. */
export function Section({ title, action, children }: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <header className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {action}
      </header>
      <div className="px-6 py-4">{children}</div>
    </Container>
  );
}
