import { Drawer } from "@medusajs/ui";
import type { ReactNode } from "react";

interface SideFormProps {
  title: string;
  open: boolean;
  close: () => void;
  children: ReactNode;
}

/** A form that slides in beside the page it belongs to. */
export function SideForm({ title, open, close, children }: SideFormProps) {
  return (
    <Drawer
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-auto">{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}
