import Link from "next/link";
import { PortalIcon } from "@/ui/portal-icon";
import type { Task } from "./tasks";

/** What waits, each line leading to where it is done. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="todo">
      {tasks.map((task) => (
        <li key={task.key}>
          {task.href ? (
            <Link href={task.href} prefetch={false}>
              <TaskWords task={task} />
              <PortalIcon name="forward" flip />
            </Link>
          ) : (
            <div>
              <TaskWords task={task} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function TaskWords({ task }: { task: Task }) {
  return (
    <>
      <span className={task.isWarning ? "n warn" : "n"}>
        {task.count === null ? <PortalIcon name={task.icon} /> : task.count}
      </span>
      <div>
        <b>{task.title}</b>
        {task.hint ? <span>{task.hint}</span> : null}
      </div>
    </>
  );
}
